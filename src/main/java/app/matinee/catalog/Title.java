package app.matinee.catalog;

import app.matinee.values.Slug;
import java.util.List;

/** Describes a film, a series, a season or an episode with all the catalogue's facts about it. */
public sealed interface Title {
    TitleId id();

    /** Returns the slug of the title's address; seasons and episodes stand below their series' slug. */
    Slug slug();

    TitleFacts facts();

    TitleKind kind();

    /** Returns the address of the title's page, such as {@code /m/the-cranes-are-flying} or {@code /tv/dark/s01}. */
    String path();

    /** A film. */
    record Movie(TitleId id, Slug slug, TitleFacts facts) implements Title {
        @Override
        public TitleKind kind() {
            return TitleKind.MOVIE;
        }

        @Override
        public String path() {
            return "/m/" + slug;
        }
    }

    /** A series with its seasons by number. */
    record Series(TitleId id, Slug slug, TitleFacts facts, List<Part> seasons) implements Title {
        @Override
        public TitleKind kind() {
            return TitleKind.SERIES;
        }

        @Override
        public String path() {
            return "/tv/" + slug;
        }
    }

    /** A season of a series, with its episodes by number. */
    record Season(TitleId id, Slug slug, TitleFacts facts, String seriesName, int number, List<Part> episodes)
            implements Title {
        @Override
        public TitleKind kind() {
            return TitleKind.SEASON;
        }

        @Override
        public String path() {
            return "/tv/%s/s%02d".formatted(slug, number);
        }
    }

    /** An episode of a season. */
    record Episode(TitleId id, Slug slug, TitleFacts facts, String seriesName, int season, int number)
            implements Title {
        @Override
        public TitleKind kind() {
            return TitleKind.EPISODE;
        }

        @Override
        public String path() {
            return "/tv/%s/s%02d/e%02d".formatted(slug, season, number);
        }
    }

    /** Names one season of a series or one episode of a season. */
    record Part(TitleId id, int number, String name) {}
}
