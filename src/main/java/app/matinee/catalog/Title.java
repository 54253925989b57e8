package app.matinee.catalog;

import app.matinee.values.Slug;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

    /**
     * A series. Its specials, which are the season of number 0, count neither as a season nor as episodes.
     *
     * @param episodes how many there are in all; 0 while those of some season are not known
     * @param lastAired when the last episode of its last season was on; null while no episode of that is known
     */
    record Series(
            TitleId id,
            Slug slug,
            TitleFacts facts,
            int seasons,
            int episodes,
            @Nullable LocalDate lastAired) implements Title {
        @Override
        public TitleKind kind() {
            return TitleKind.SERIES;
        }

        @Override
        public String path() {
            return "/tv/" + slug;
        }
    }

    /**
     * A season of a series; number 0 holds the specials.
     *
     * @param firstAired when it was first on, as it is told of itself or of its episodes; null while neither is
     * @param previous the season before it, null for the first; specials stand beside no season
     */
    record Season(
            TitleId id,
            Slug slug,
            TitleFacts facts,
            String seriesName,
            int number,
            int episodes,
            @Nullable LocalDate firstAired,
            @Nullable LocalDate lastAired,
            @Nullable Neighbour previous,
            @Nullable Neighbour next)
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

    /**
     * An episode of a season.
     *
     * @param previous the episode before it, if need be the last one of an earlier season
     */
    record Episode(
            TitleId id,
            Slug slug,
            TitleFacts facts,
            String seriesName,
            String seasonName,
            int season,
            int number,
            @Nullable Neighbour previous,
            @Nullable Neighbour next)
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

    /**
     * Names the season or the episode next to one.
     *
     * @param episode null for a season
     */
    record Neighbour(int season, @Nullable Integer episode, String name) {
        /** Returns the address of its page below the series with this slug. */
        public String path(Slug series) {
            return "/tv/%s/s%02d".formatted(series, season) + (episode == null ? "" : "/e%02d".formatted(episode));
        }
    }
}
