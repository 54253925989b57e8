package app.matinee.ingest.imdb;

import app.matinee.ingest.ImdbOrder;
import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.imdb.ImdbRows.ImdbRow;
import app.matinee.ingest.run.Intake;

/** Says why a row of {@code title.basics} brings no title: what nobody asked for is counted, what is an error listed. */
final class ImdbOmissions {
    /** What other tables tell of titles that don't come in. */
    static final String ABOUT_OTHERS = "about titles that are not in";

    private static final String GAME = "videoGame";

    private final ImdbOrder order;
    private final ImdbSelection selection;
    private final EpisodeIndex places;
    private final boolean placesAreTold;

    /** @param placesAreTold whether there is a {@code title.episode} */
    ImdbOmissions(ImdbOrder order, ImdbSelection selection, EpisodeIndex places, boolean placesAreTold) {
        this.order = order;
        this.selection = selection;
        this.places = places;
        this.placesAreTold = placesAreTold;
    }

    boolean placesAreTold() {
        return placesAreTold;
    }

    /** Counts a title that is not taken, or complains about it. */
    void explain(ImdbRow row, int title, Intake intake) {
        var kind = row.text(1);
        if (kind == null) {
            throw new BadFieldException(row.column(1), "", "It is missing; a title type such as movie belongs here");
        }
        if (!order.kinds().contains(kind)) {
            if (!ImdbOrder.ALL_KINDS.contains(kind) && !kind.equals(GAME)) {
                throw new BadFieldException(
                        row.column(1), kind, "No title type of IMDb that is known; movie or tvSeries would be one");
            }
            intake.leaveOut("of kinds that were not asked for");
        } else if (!order.adult() && "1".equals(row.text(4))) {
            intake.leaveOut("adult");
        } else if (!selection.wants(title)) {
            intake.leaveOut("with too few votes");
        } else {
            explainEpisode(row, title, intake);
        }
    }

    /** What is wrong with the place that {@code title.episode} tells is listed with that table. */
    private void explainEpisode(ImdbRow row, int episode, Intake intake) {
        var place = places.find(episode);
        if (!placesAreTold) {
            intake.leaveOut("episodes (no title.episode)");
        } else if (!places.mentions(episode)) {
            throw new BadFieldException(
                    row.column(0), String.valueOf(row.text(0)), "The place of this episode is not in title.episode");
        } else if (place != null && selection.knows(place.series()) && !selection.wants(place.series())) {
            intake.leaveOut("episodes of series that are not in");
        }
    }
}
