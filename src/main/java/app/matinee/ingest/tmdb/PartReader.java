package app.matinee.ingest.tmdb;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.json.Json;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads seasons and episodes.
 *
 * @param series the id of their series
 * @param region where it is at home, or null
 */
record PartReader(ExternalId series, @Nullable String region) {
    /** Reads a season. */
    TitleDraft season(Dossier season, long line, int number) {
        String name = NameReader.name(season.main());
        return part(season, line, TitleKind.SEASON, TmdbIds.SEASON, name == null ? called(number) : name)
                .parent(series)
                .number(number)
                .build();
    }

    private static String called(int season) {
        return season == 0 ? "Specials" : "Season " + season;
    }

    /**
     * Reads an episode.
     *
     * @param told the season, if it went in before and has an id
     */
    TitleDraft episode(Dossier episode, long line, int season, int number, @Nullable ExternalId told) {
        String name = NameReader.name(episode.main());
        return part(episode, line, TitleKind.EPISODE, TmdbIds.EPISODE, name == null ? "Episode " + number : name)
                .parent(told == null ? series : told)
                .season(told == null ? season : null)
                .number(number)
                .runtimeMinutes(episode.main().at("runtime").positive(TitleReader.LONGEST_RUNTIME))
                .build();
    }

    private TitleDraft.Builder part(Dossier part, long line, TitleKind kind, String source, String name) {
        Json main = part.main();
        LocalDate aired = main.at("air_date").date();
        return TitleReader.begin(part, line, kind, TmdbIds.ofPart(part, source), name)
                .year(aired == null ? null : aired.getYear())
                .releases(SeriesReader.aired(aired, region));
    }
}
