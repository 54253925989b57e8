package app.matinee.web.review;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Member;
import app.matinee.audience.Audience;
import app.matinee.audience.AudienceReviews;
import app.matinee.audience.FoundReview;
import app.matinee.audience.OwnReviewException;
import app.matinee.audience.ReviewId;
import app.matinee.moderation.Moderation;
import app.matinee.moderation.Reason;
import app.matinee.moderation.RefusedReportException;
import app.matinee.moderation.Report;
import app.matinee.moderation.Subject;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows one member's review, and takes what others make of it. */
@Controller
class ReviewController {
    private static final String PERMALINK = "/review/{id:[0-9]{1,18}}";

    private final Audience audience;
    private final AudienceReviews reviews;
    private final Moderation moderation;
    private final ReviewPresenter presenter;

    ReviewController(Audience audience, AudienceReviews reviews, Moderation moderation, ReviewPresenter presenter) {
        this.audience = audience;
        this.reviews = reviews;
        this.moderation = moderation;
        this.presenter = presenter;
    }

    @GetMapping(PERMALINK)
    ResponseEntity<byte[]> review(@PathVariable long id) {
        var member = Visit.current().member();
        var reader = member == null ? null : member.id();
        return switch (audience.review(new ReviewId(id), reader)) {
            case FoundReview.At found -> Pages.ok(presenter.review(found, reader));
            // For now only: a split of the titles brings the older one back.
            case FoundReview.Moved(ReviewId to) ->
                ResponseEntity.status(HttpStatus.FOUND)
                        .location(URI.create("/review/" + to.value()))
                        .build();
            case FoundReview.Nowhere() -> throw new NotFoundException("review");
        };
    }

    @PostMapping(PERMALINK + "/helpful")
    ResponseEntity<byte[]> helpful(@PathVariable long id, Member member) {
        return mark(id, member, true);
    }

    @PostMapping(PERMALINK + "/helpful/removal")
    ResponseEntity<byte[]> notHelpful(@PathVariable long id, Member member) {
        return mark(id, member, false);
    }

    private ResponseEntity<byte[]> mark(long id, Member member, boolean helpful) {
        try {
            reviews.mark(member.id(), new ReviewId(id), helpful);
        } catch (OwnReviewException refused) {
            return Pages.answer(HttpStatus.UNPROCESSABLE_CONTENT, presenter.own(found(id, member.id()), refused));
        }
        return Answers.seeOther("/review/" + id);
    }

    private FoundReview.At found(long id, AccountId reader) {
        if (audience.review(new ReviewId(id), reader) instanceof FoundReview.At found) {
            return found;
        }
        throw new NotFoundException("review");
    }

    @GetMapping(PERMALINK + "/report")
    ResponseEntity<byte[]> reportForm(@PathVariable long id, Member member) {
        return Pages.ok(presenter.report(found(id, member.id()), "", "", null));
    }

    @PostMapping(PERMALINK + "/report")
    ResponseEntity<byte[]> report(
            @PathVariable long id,
            Member member,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request) {
        var found = found(id, member.id());
        if (found.account().equals(member.id())) {
            return refused(found, reason, note, "This is your own review; you can edit or delete it.");
        }
        var chosen = reason(reason);
        if (chosen == null) {
            return refused(found, reason, note, "Choose what is wrong.");
        }
        try {
            moderation.report(new Report(new Subject("audience review", id), member.id(), chosen, note));
        } catch (RefusedReportException refused) {
            return refused(found, reason, note, String.valueOf(refused.getMessage()));
        }
        return Answers.seeOther("/review/" + id, request, Notice.Said.REPORTED);
    }

    private static @Nullable Reason reason(String word) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    private ResponseEntity<byte[]> refused(FoundReview.At found, String reason, String note, String mistake) {
        return Pages.answer(HttpStatus.UNPROCESSABLE_CONTENT, presenter.report(found, reason, note, mistake));
    }
}
