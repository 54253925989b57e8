package app.matinee.web.rating;

import app.matinee.accounts.Member;
import app.matinee.audience.Audience;
import app.matinee.audience.NotReleasedException;
import app.matinee.catalog.Title;
import app.matinee.platform.html.Pages;
import app.matinee.scoring.Stars;
import app.matinee.web.address.Routes;
import app.matinee.web.visit.Answers;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.MyRatings;
import app.matinee.web.wording.TitleWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rates titles for members. A script sends the same forms and takes what it shows from the same page. */
@Controller
class RatingController {
    private final Audience audience;
    private final MyRatings mine;
    private final Frames frames;

    RatingController(Audience audience, MyRatings mine, Frames frames) {
        this.audience = audience;
        this.mine = mine;
        this.frames = frames;
    }

    @PostMapping({
        Routes.MOVIE + "/rating",
        Routes.SERIES + "/rating",
        Routes.SEASON + "/rating",
        Routes.EPISODE + "/rating"
    })
    ResponseEntity<byte[]> rate(Title title, Member member, @RequestParam(defaultValue = "") String stars) {
        try {
            audience.rate(member.id(), title.id(), read(stars));
        } catch (NotReleasedException | IllegalArgumentException refused) {
            return refused(title, String.valueOf(refused.getMessage()));
        }
        return back(title);
    }

    private static Stars read(String stars) {
        if (stars.isBlank()) {
            throw new IllegalArgumentException("Choose a number of stars first.");
        }
        return Stars.parse(stars);
    }

    private ResponseEntity<byte[]> refused(Title title, String reason) {
        return Pages.answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                new RatingView(
                        frames.page("My Rating: " + TitleWords.nameAndYear(title), title.path() + "/rating")
                                .in(TitleWords.section(title))
                                .below(TitleWords.breadcrumbsTo(title))
                                .notIndexed(),
                        mine.of(title).refused(reason)));
    }

    private static ResponseEntity<byte[]> back(Title title) {
        return Answers.seeOther(title.path() + "#my-rating");
    }

    @PostMapping({
        Routes.MOVIE + "/rating/removal",
        Routes.SERIES + "/rating/removal",
        Routes.SEASON + "/rating/removal",
        Routes.EPISODE + "/rating/removal"
    })
    ResponseEntity<byte[]> remove(Title title, Member member) {
        audience.unrate(member.id(), title.id());
        return back(title);
    }

    /** Leads whoever reloads a refused rating to where one rates. */
    @GetMapping({
        Routes.MOVIE + "/rating",
        Routes.SERIES + "/rating",
        Routes.SEASON + "/rating",
        Routes.EPISODE + "/rating"
    })
    ResponseEntity<byte[]> stars(Title title) {
        return back(title);
    }
}
