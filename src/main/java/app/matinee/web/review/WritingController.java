package app.matinee.web.review;

import app.matinee.accounts.Member;
import app.matinee.audience.Audience;
import app.matinee.audience.AudienceReviews;
import app.matinee.audience.DraftText;
import app.matinee.audience.Mine;
import app.matinee.audience.NotReleasedException;
import app.matinee.audience.OwnReview;
import app.matinee.audience.RefusedTextException;
import app.matinee.audience.ReviewText;
import app.matinee.audience.Saved;
import app.matinee.catalog.Title;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.Routes;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Has a member write, change, delete and restore the review of a title. */
@Controller
class WritingController {
    private final Audience audience;
    private final AudienceReviews reviews;
    private final WritingPresenter presenter;

    WritingController(Audience audience, AudienceReviews reviews, WritingPresenter presenter) {
        this.audience = audience;
        this.reviews = reviews;
        this.presenter = presenter;
    }

    @GetMapping({
        Routes.MOVIE + "/review",
        Routes.SERIES + "/review",
        Routes.SEASON + "/review",
        Routes.EPISODE + "/review"
    })
    ResponseEntity<byte[]> form(Title title, Member member) {
        var mine = audience.mine(title.id(), member.id());
        return page(HttpStatus.OK, title, mine, begun(mine), null, null);
    }

    // A draft of an older wording is shown with that wording's number, so that posting it is not by accident.
    private static Written begun(Mine mine) {
        var draft = mine.draft();
        if (draft != null) {
            return new Written(draft.body(), draft.spoiler(), draft.revision());
        }
        var review = mine.standingReview();
        return review == null
                ? new Written("", false, 0)
                : new Written(review.body(), review.spoiler(), review.revision());
    }

    @PostMapping({
        Routes.MOVIE + "/review",
        Routes.SERIES + "/review",
        Routes.SEASON + "/review",
        Routes.EPISODE + "/review"
    })
    ResponseEntity<byte[]> post(
            Title title,
            Member member,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String spoiler,
            @RequestParam(defaultValue = "0") String revision,
            @RequestParam(defaultValue = "post") String step,
            HttpServletRequest request) {
        var written = Written.of(text, spoiler, revision);
        try {
            return step.equals("draft")
                    ? keepDraft(title, member, written, request)
                    : publish(title, member, written, request);
        } catch (RefusedTextException | NotReleasedException refused) {
            var mine = audience.mine(title.id(), member.id());
            return page(HttpStatus.UNPROCESSABLE_CONTENT, title, mine, written, refused.getMessage(), null);
        }
    }

    private ResponseEntity<byte[]> keepDraft(Title title, Member member, Written written, HttpServletRequest request) {
        return saveDraft(title, member, written)
                ? Answers.seeOther(title.path() + "/review", request, Notice.Said.DRAFT_SAVED)
                : overtaken(title, member, written);
    }

    private boolean saveDraft(Title title, Member member, Written written) {
        return reviews.saveDraft(
                member.id(), title.id(), DraftText.of(written.text()), written.spoiler(), written.revision());
    }

    private ResponseEntity<byte[]> publish(Title title, Member member, Written written, HttpServletRequest request) {
        var text = ReviewText.of(written.text());
        return switch (reviews.save(member.id(), title.id(), text, written.spoiler(), written.revision())) {
            case Saved.Kept kept -> Answers.seeOther(title.path() + "#my-rating", request, Notice.Said.REVIEW_POSTED);
            case Saved.Overtaken overtaken -> overtaken(title, member, written);
        };
    }

    /** Shows both texts; sent again, the member's own takes the place of the other. */
    private ResponseEntity<byte[]> overtaken(Title title, Member member, Written written) {
        var mine = audience.mine(title.id(), member.id());
        var current = mine.standingReview();
        return page(
                HttpStatus.CONFLICT,
                title,
                mine,
                new Written(written.text(), written.spoiler(), current == null ? 0 : current.revision()),
                null,
                current);
    }

    private ResponseEntity<byte[]> page(
            HttpStatusCode status,
            Title title,
            Mine mine,
            Written written,
            @Nullable String mistake,
            @Nullable OwnReview other) {
        return Pages.answer(status, presenter.form(title, mine, written, mistake, other));
    }

    /**
     * Keeps what is being typed; the page's script asks for it now and then. Signed out it is told so, rather than kept
     * as a wish: the form itself becomes one when it is sent.
     */
    @PostMapping({
        Routes.MOVIE + "/review/draft",
        Routes.SERIES + "/review/draft",
        Routes.SEASON + "/review/draft",
        Routes.EPISODE + "/review/draft"
    })
    ResponseEntity<String> draft(
            Title title,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String spoiler,
            @RequestParam(defaultValue = "0") String revision) {
        var member = Visit.current().member();
        if (member == null) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .body("You are signed out. Post the review to sign in again; nothing is lost.");
        }
        try {
            return saveDraft(title, member, Written.of(text, spoiler, revision))
                    ? ResponseEntity.ok("Draft saved.")
                    : ResponseEntity.status(HttpStatus.CONFLICT)
                            .body("Your review was changed elsewhere. Post this one to see both.");
        } catch (RefusedTextException refused) {
            return ResponseEntity.unprocessableContent().body(refused.getMessage());
        }
    }

    @PostMapping({
        Routes.MOVIE + "/review/draft/removal",
        Routes.SERIES + "/review/draft/removal",
        Routes.SEASON + "/review/draft/removal",
        Routes.EPISODE + "/review/draft/removal"
    })
    ResponseEntity<byte[]> dropDraft(Title title, Member member, HttpServletRequest request) {
        reviews.dropDraft(member.id(), title.id());
        return Answers.seeOther(title.path() + "/review", request, Notice.Said.DRAFT_DROPPED);
    }

    @PostMapping({
        Routes.MOVIE + "/review/removal",
        Routes.SERIES + "/review/removal",
        Routes.SEASON + "/review/removal",
        Routes.EPISODE + "/review/removal"
    })
    ResponseEntity<byte[]> delete(Title title, Member member, HttpServletRequest request) {
        reviews.delete(member.id(), title.id());
        return Answers.seeOther(
                title.path() + "#my-rating", request, Notice.Said.REVIEW_DELETED, title.path() + "/review/restoration");
    }

    @PostMapping({
        Routes.MOVIE + "/review/restoration",
        Routes.SERIES + "/review/restoration",
        Routes.SEASON + "/review/restoration",
        Routes.EPISODE + "/review/restoration"
    })
    ResponseEntity<byte[]> restore(Title title, Member member, HttpServletRequest request) {
        var restored = reviews.restore(member.id(), title.id());
        return Answers.seeOther(
                title.path() + "#my-rating", request, restored ? Notice.Said.REVIEW_RESTORED : Notice.Said.REVIEW_GONE);
    }

    @GetMapping({
        Routes.MOVIE + "/review/history",
        Routes.SERIES + "/review/history",
        Routes.SEASON + "/review/history",
        Routes.EPISODE + "/review/history"
    })
    ResponseEntity<byte[]> history(Title title, Member member) {
        return Pages.ok(presenter.history(title, reviews.history(member.id(), title.id())));
    }
}
