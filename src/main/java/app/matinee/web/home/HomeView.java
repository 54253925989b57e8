package app.matinee.web.home;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.PosterView;
import app.matinee.web.component.RailView;
import app.matinee.web.component.ScoreView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows the front page.
 *
 * @param feature the title that opens the programme; null on an empty catalogue
 * @param rails in order; empty ones are left out by the caller
 * @param empty what to say when there is nothing at all; null otherwise
 */
public record HomeView(
        SiteChrome chrome,
        @Nullable Feature feature,
        List<RailView> rails,
        @Nullable EmptyView empty) implements Page {

    /**
     * Opens the programme with one title.
     *
     * @param kicker why it is there: {@code Certified Fresh this week}
     * @param metaText {@code 1957 · 1h 35m · Romance, Drama, War}
     */
    public record Feature(
            String kicker,
            String name,
            @Nullable String nameLang,
            String href,
            @Nullable String metaText,
            PosterView poster,
            @Nullable String text,
            ScoreView critics,
            ScoreView audience) {}

    @Override
    public String template() {
        return "home/home.jte";
    }
}
