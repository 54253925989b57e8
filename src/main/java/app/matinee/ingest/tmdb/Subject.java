package app.matinee.ingest.tmdb;

import app.matinee.catalog.ExternalId;
import java.util.Comparator;

/** Names what an answer is about, by TMDB's ids. */
sealed interface Subject {
    record Film(long id) implements Subject {}

    record Series(long id) implements Subject {}

    record Season(long series, int number) implements Subject {}

    record Episode(long series, int season, int number) implements Subject {}

    record Person(long id) implements Subject {}

    /** A series stands before its seasons, and a season before its episodes. */
    Comparator<Subject> ORDER = Comparator.comparingInt(Subject::rank)
            .thenComparingLong(Subject::whole)
            .thenComparingInt(Subject::seasonNumber)
            .thenComparingInt(Subject::episodeNumber);

    /** Returns that with which it must go in together: of a season or an episode the series. */
    default Subject root() {
        return switch (this) {
            case Season season -> new Series(season.series());
            case Episode episode -> new Series(episode.series());
            case Film film -> film;
            case Series series -> series;
            case Person person -> person;
        };
    }

    /** Returns the id under which the catalogue keeps its root. */
    default ExternalId rootId() {
        String source = switch (root()) {
            case Film film -> TmdbIds.FILM;
            case Person person -> TmdbIds.PERSON;
            case Series series -> TmdbIds.SERIES;
            case Season season -> TmdbIds.SERIES;
            case Episode episode -> TmdbIds.SERIES;
        };
        return new ExternalId(source, Long.toString(whole()));
    }

    private int rank() {
        return switch (this) {
            case Film film -> 0;
            case Series series -> 1;
            case Season season -> 1;
            case Episode episode -> 1;
            case Person person -> 2;
        };
    }

    private long whole() {
        return switch (this) {
            case Film film -> film.id();
            case Series series -> series.id();
            case Season season -> season.series();
            case Episode episode -> episode.series();
            case Person person -> person.id();
        };
    }

    private int seasonNumber() {
        return switch (this) {
            case Season season -> season.number();
            case Episode episode -> episode.season();
            case Film film -> -1;
            case Series series -> -1;
            case Person person -> -1;
        };
    }

    private int episodeNumber() {
        return this instanceof Episode episode ? episode.number() : -1;
    }

    /** Says it as TMDB's addresses do. */
    default String words() {
        return switch (this) {
            case Film film -> "movie " + film.id();
            case Series series -> "tv " + series.id();
            case Season season -> "tv %d season %d".formatted(season.series(), season.number());
            case Episode episode ->
                "tv %d season %d episode %d".formatted(episode.series(), episode.season(), episode.number());
            case Person person -> "person " + person.id();
        };
    }
}
