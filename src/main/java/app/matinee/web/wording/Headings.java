package app.matinee.web.wording;

import app.matinee.audience.Audience;
import app.matinee.catalog.Title;
import app.matinee.criticism.Criticism;
import app.matinee.web.component.TitleHeading;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Heads the pages that belong to a title with its name and both scores; costs two statements. */
@Component
public class Headings {
    private final Criticism criticism;
    private final Audience audience;
    private final Scores scores;
    private final Clock clock;

    Headings(Criticism criticism, Audience audience, Scores scores, Clock clock) {
        this.criticism = criticism;
        this.audience = audience;
        this.scores = scores;
        this.clock = clock;
    }

    /** Heads a page that belongs to a title. */
    public TitleHeading of(Title title) {
        return TitleWords.heading(
                title,
                scores.critics(title, criticism.panel(title.id(), 0)),
                scores.audience(audience.panel(title.id(), 0), title.path(), LocalDate.now(clock)));
    }
}
