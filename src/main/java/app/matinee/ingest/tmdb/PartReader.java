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
    TitleDraft season(Dossier season, long line, int number) {
        String told = NameReader.name(season.main());
        String name = told == null ? "Season " + number : told;
        return part(season, line, TitleKind.SEASON, TmdbIds.SEASON, name)
                .number(number)
                .build();
    }

    TitleDraft episode(Dossier episode, long line, int season, int number) {
        String told = NameReader.name(episode.main());
        String name = told == null ? "Episode " + number : told;
        return part(episode, line, TitleKind.EPISODE, TmdbIds.EPISODE, name)
                .season(season)
                .number(number)
                .runtimeMinutes(episode.main().at("runtime").positive(TitleReader.LONGEST_RUNTIME))
                .build();
    }

    private TitleDraft.Builder part(Dossier part, long line, TitleKind kind, String source, String name) {
        Json main = part.main();
        LocalDate aired = main.at("air_date").date();
        return TitleReader.begin(part, line, kind, TmdbIds.ofPart(part, source), name)
                .parent(series)
                .year(aired == null ? null : aired.getYear())
                .releases(SeriesReader.aired(aired, region));
    }
}
