package app.matinee.ingest.imdb;

import app.matinee.catalog.TitleDraft;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.imdb.EpisodeIndex.Place;
import app.matinee.ingest.imdb.ImdbRows.ImdbRow;
import app.matinee.ingest.run.Intake;

/** Reads {@code title.episode}, to complain about episodes that have no place; {@link ImdbTitles} brings the others in. */
final class ImdbEpisodes extends ImdbPart {
    private final ImdbSelection selection;
    private final EpisodeIndex index;

    ImdbEpisodes(ImdbRows rows, ImdbSelection selection, EpisodeIndex index) {
        super(rows);
        this.selection = selection;
        this.index = index;
    }

    /** Notes where every episode stands; rows that don't tell are complained about when they are read in earnest. */
    static EpisodeIndex index(ImdbFiles files) {
        var index = new EpisodeIndex();
        if (!files.has(ImdbTable.EPISODES)) {
            return index;
        }
        try (var rows = files.open(ImdbTable.EPISODES)) {
            for (var row = rows.next(rejected -> {}); row != null; row = rows.next(rejected -> {})) {
                try {
                    var episode = ImdbFields.number(row, 0, "tt");
                    index.mention(episode);
                    index.add(episode, place(row));
                } catch (BadFieldException e) {
                    // Complained about later.
                }
            }
        } catch (RefusedFileException e) {
            // The part that reads the table says so.
        }
        return index;
    }

    private static Place place(ImdbRow row) {
        var series = ImdbFields.number(row, 1, "tt");
        var season = ImdbFields.number(row, 2, 0, TitleDraft.LAST_SEASON);
        var number = ImdbFields.number(row, 3, 0, TitleDraft.LAST_EPISODE);
        if (season == null || number == null) {
            var missing = season == null ? 2 : 3;
            throw new BadFieldException(
                    row.column(missing), "\\N", "An episode needs the numbers of its season and of itself");
        }
        return new Place(series, season, number);
    }

    @Override
    void take(ImdbRow row, Intake intake) {
        var episode = ImdbFields.number(row, 0, "tt");
        if (!selection.knows(episode)) {
            throw new BadFieldException(
                    row.column(0), String.valueOf(row.text(0)), "No episode of this id is in title.basics");
        }
        if (!selection.wants(episode)) {
            intake.leaveOut(ImdbOmissions.ABOUT_OTHERS);
            return;
        }
        var place = place(row);
        if (!selection.knows(place.series())) {
            throw new BadFieldException(
                    row.column(1), String.valueOf(row.text(1)), "The series of this episode is not in title.basics");
        }
        if (selection.isEpisode(place.series())) {
            throw new BadFieldException(
                    row.column(1), String.valueOf(row.text(1)), "This is an episode itself; a series belongs here");
        }
        if (!place.equals(index.find(episode))) {
            throw new BadFieldException(
                    row.column(0), String.valueOf(row.text(0)), "This episode has another place already");
        }
    }
}
