package app.matinee.ingest.imdb;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.fields.Genres;
import app.matinee.ingest.imdb.ImdbRows.ImdbRow;
import app.matinee.ingest.run.Intake;
import app.matinee.ingest.table.RejectedRow;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code title.basics}: once for films and series, and once for episodes, whose series must be there by then. */
final class ImdbTitles extends ImdbPart {
    private static final int FIRST_YEAR = 1870;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST_RUNTIME = 100_000;
    private static final Pattern NOUGHT = Pattern.compile("0+");

    private final ImdbSelection selection;
    private final ImdbOmissions omissions;
    private final @Nullable EpisodeIndex episodes;

    private ImdbTitles(
            ImdbRows rows, ImdbSelection selection, ImdbOmissions omissions, @Nullable EpisodeIndex episodes) {
        super(rows);
        this.selection = selection;
        this.omissions = omissions;
        this.episodes = episodes;
    }

    /** Reads films and series; episodes only to account for them where nothing tells their places. */
    static ImdbTitles filmsAndSeries(ImdbRows rows, ImdbSelection selection, ImdbOmissions omissions) {
        return new ImdbTitles(rows, selection, omissions, null);
    }

    static ImdbTitles episodes(ImdbRows rows, ImdbSelection selection, ImdbOmissions omissions, EpisodeIndex episodes) {
        return new ImdbTitles(rows, selection, omissions, episodes);
    }

    /** Of both times that the table is read, once is enough. */
    @Override
    void malformed(RejectedRow rejected, Intake intake) {
        if (episodes == null) {
            super.malformed(rejected, intake);
        }
    }

    @Override
    void take(ImdbRow row, Intake intake) {
        var isEpisode = "tvEpisode".equals(row.text(1));
        if (episodes == null ? isEpisode && omissions.placesAreTold() : !isEpisode) {
            return;
        }
        var number = ImdbFields.number(row, 0, "tt");
        if (!selection.takes(number)) {
            omissions.explain(row, number, intake);
        } else if (episodes == null) {
            intake.title(draft(row, kind(row.text(1)), intake).build());
        } else {
            takeEpisode(row, episodes.find(number), intake);
        }
    }

    private void takeEpisode(ImdbRow row, EpisodeIndex.@Nullable Place place, Intake intake) {
        if (place != null) {
            intake.title(draft(row, TitleKind.EPISODE, intake)
                    .parent(ImdbImport.title(place.series()))
                    .season(place.season())
                    .number(place.number())
                    .build());
        }
    }

    private static TitleKind kind(@Nullable String type) {
        return "tvSeries".equals(type) || "tvMiniSeries".equals(type) ? TitleKind.SERIES : TitleKind.MOVIE;
    }

    private static TitleDraft.Builder draft(ImdbRow row, TitleKind kind, Intake intake) {
        var name = ImdbFields.name(row, 2);
        var original = ImdbFields.optionalName(row, 3);
        var year = ImdbFields.number(row, 5, FIRST_YEAR, LAST_YEAR, intake);
        var end = ImdbFields.end(row, 6, FIRST_YEAR, LAST_YEAR, year, intake);
        return TitleDraft.draft(
                        row.line(),
                        kind,
                        java.util.List.of(new ExternalId(ImdbImport.SOURCE, String.valueOf(row.text(0)))),
                        name)
                .originalName(name.equals(original) ? null : original)
                .year(year)
                .endYear(year == null ? null : end)
                .runtimeMinutes(runtime(row, intake))
                .genres(Genres.of(row.list(8)));
    }

    private static @Nullable Integer runtime(ImdbRow row, Intake intake) {
        return NOUGHT.matcher(String.valueOf(row.text(7))).matches()
                ? null
                : ImdbFields.number(row, 7, 1, LONGEST_RUNTIME, intake);
    }
}
