package app.matinee.discovery.index;

import app.matinee.discovery.Tile;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds what the database knows of one document. */
sealed interface Row {
    long id();

    Group group();

    /**
     * Holds a film or a series.
     *
     * @param popularity a point whenever it doubles
     * @param names all of them, the main one first
     * @param people who directed it or play in it, most important first
     * @param genres slugs
     * @param rating the content rating shown in the site's region, or null
     * @param languages BCP 47, the original one first
     * @param countries two letters each
     * @param released the first day it was anywhere, or null
     * @param home from when on it can be seen at home in the region; null: not known
     * @param theatres days on which it opened in theatres of the region
     * @param criticsRank the score that is shown, of a series the mean of its seasons; null without one
     * @param takings at the box office of the region, in whole units of its currency; null if unknown
     */
    record OfTitle(
            Tile tile,
            double popularity,
            List<String> names,
            List<String> people,
            List<String> genres,
            @Nullable String rating,
            List<String> languages,
            List<String> countries,
            @Nullable LocalDate released,
            @Nullable LocalDate home,
            List<LocalDate> theatres,
            @Nullable Double criticsRank,
            @Nullable Long takings)
            implements Row {
        @Override
        public long id() {
            return tile.id().value();
        }

        @Override
        public Group group() {
            return Group.TITLE;
        }
    }

    /**
     * Holds whatever has a name and a page.
     *
     * @param others its names in other languages and scripts
     * @param about texts that tell about it beside its names
     * @param works how many titles or reviews are theirs, or on it
     * @param known by how much it is known: works, or what comes near to them
     * @param ownerHandle who made it, if it is somebody's; null otherwise
     * @param ownerName how its owner appears to others, if it has one
     */
    record OfName(
            Group group,
            long id,
            String name,
            List<String> others,
            List<String> about,
            String slug,
            int works,
            int known,
            @Nullable String ownerHandle,
            @Nullable String ownerName)
            implements Row {}
}
