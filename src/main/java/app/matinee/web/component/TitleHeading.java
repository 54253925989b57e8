package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/** Heads the pages that belong to a title: its name, the way back, and both scores in small. */
public record TitleHeading(
        String name,
        @Nullable String nameLang,
        String href,
        @Nullable String metaText,
        PosterView poster,
        ScoreView critics,
        ScoreView audience) {}
