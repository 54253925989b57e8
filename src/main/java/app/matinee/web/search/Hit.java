package app.matinee.web.search;

import app.matinee.web.component.PosterView;
import app.matinee.web.component.ScoreView;
import org.jspecify.annotations.Nullable;

/**
 * Shows one thing that was found.
 *
 * @param note year and director, or what a person is known for; null without
 * @param poster null for people and publications, which show {@code monogram}
 */
public record Hit(
        String name,
        @Nullable String nameLang,
        String href,
        @Nullable String note,
        @Nullable PosterView poster,
        @Nullable String monogram,
        @Nullable ScoreView critics,
        @Nullable ScoreView audience) {}
