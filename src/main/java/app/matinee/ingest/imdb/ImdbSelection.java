package app.matinee.ingest.imdb;

import app.matinee.ingest.ImdbOrder;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.imdb.ImdbRows.ImdbRow;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** Knows, by a bit for each id, which titles and people of the tables are taken; some megabytes for all of IMDb. */
final class ImdbSelection {
    private final BitSet known = new BitSet();
    private final BitSet wanted = new BitSet();
    private final BitSet episodes = new BitSet();
    private final BitSet withoutPlace = new BitSet();
    private final @Nullable BitSet people;

    private ImdbSelection(@Nullable BitSet people) {
        this.people = people;
    }

    static ImdbSelection of(ImdbFiles files, ImdbOrder order, EpisodeIndex places) {
        var selection = new ImdbSelection(chooses(order) ? new BitSet() : null);
        if (files.has(ImdbTable.TITLES)) {
            selection.chooseTitles(files, order);
            selection.findHomeless(places);
        }
        var people = selection.people;
        if (people != null) {
            selection.choosePeople(files, people);
        }
        return selection;
    }

    /** Only where titles are chosen, people are: those whom the chosen titles credit. */
    private static boolean chooses(ImdbOrder order) {
        return order.leastVotes() > 0 || !order.kinds().containsAll(ImdbOrder.ALL_KINDS);
    }

    private void chooseTitles(ImdbFiles files, ImdbOrder order) {
        var voted = voted(files, order);
        each(files, ImdbTable.TITLES, row -> {
            var number = ImdbFields.number(row, 0, "tt");
            var kind = row.text(1);
            known.set(number);
            episodes.set(number, "tvEpisode".equals(kind));
            var enough = voted == null || voted.get(number) || "tvEpisode".equals(kind);
            if (kind != null && order.kinds().contains(kind) && enough && (order.adult() || !"1".equals(row.text(4)))) {
                wanted.set(number);
            }
        });
    }

    private void findHomeless(EpisodeIndex places) {
        episodes.stream().forEach(episode -> {
            var place = places.find(episode);
            withoutPlace.set(episode, place == null || !wanted.get(place.series()) || isEpisode(place.series()));
        });
    }

    private static @Nullable BitSet voted(ImdbFiles files, ImdbOrder order) {
        if (order.leastVotes() == 0) {
            return null;
        }
        var voted = new BitSet();
        each(files, ImdbTable.RATINGS, row -> {
            var votes = ImdbFields.number(row, 2, 0, Integer.MAX_VALUE);
            if (votes != null && votes >= order.leastVotes()) {
                voted.set(ImdbFields.number(row, 0, "tt"));
            }
        });
        return voted;
    }

    private void choosePeople(ImdbFiles files, BitSet chosen) {
        ObjIntConsumer<ImdbRow> listed = (row, index) ->
                row.list(index).forEach(id -> chosen.set(ImdbFields.number(id, row.column(index), "nm")));
        each(files, ImdbTable.CREW, row -> {
            if (wanted.get(ImdbFields.number(row, 0, "tt"))) {
                listed.accept(row, 1);
                listed.accept(row, 2);
            }
        });
        each(files, ImdbTable.PRINCIPALS, row -> {
            if (wanted.get(ImdbFields.number(row, 0, "tt"))) {
                listed.accept(row, 1);
            }
        });
    }

    /** Rows that are no use are complained about when they are read in earnest. */
    private static void each(ImdbFiles files, ImdbTable table, Consumer<ImdbRow> reader) {
        if (!files.has(table)) {
            return;
        }
        try (var rows = files.open(table)) {
            for (var row = rows.next(rejected -> {}); row != null; row = rows.next(rejected -> {})) {
                try {
                    reader.accept(row);
                } catch (BadFieldException e) {
                    // Complained about later.
                }
            }
        } catch (RefusedFileException e) {
            // The part that reads the table says so.
        }
    }

    /** Tells whether the list of titles has this one; without a list any may be known. */
    boolean knows(int title) {
        return known.isEmpty() || known.get(title);
    }

    /** Tells whether a title is chosen; an episode may be, and yet lack a place. */
    boolean wants(int title) {
        return known.isEmpty() || wanted.get(title);
    }

    boolean isEpisode(int title) {
        return episodes.get(title);
    }

    /** Tells whether a title is chosen and has its place. */
    boolean takes(int title) {
        return wants(title) && !withoutPlace.get(title);
    }

    boolean takesPerson(int person) {
        return people == null || people.get(person);
    }
}
