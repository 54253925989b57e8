package app.matinee.ingest.member;

import app.matinee.catalog.Mention;
import app.matinee.catalog.Mention.Place;
import app.matinee.catalog.Recognition;
import app.matinee.catalog.Recognized;
import app.matinee.catalog.Recognized.Certainty;
import app.matinee.ingest.member.said.Gathered;
import app.matinee.ingest.member.said.Said;
import app.matinee.ingest.member.said.SaidList;
import app.matinee.ingest.member.said.Weighed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds an upload as it waits for its member: what it says, about which titles.
 *
 * @param titles by their numbers, counted from 0
 * @param rows what counts of what was said
 * @param lists by their keys, in the order of their numbers
 */
record Prepared(
        Gathered gathered, List<Mention> titles, List<Recognized> recognized, List<Row> rows, List<SaidList> lists) {
    private static final SaidList SEEN = new SaidList("seen", "Seen, I don't know when", "");

    /** Says something of the title of a number. */
    record Row(int title, Said said) {}

    static Prepared of(Gathered gathered, Recognition recognition) {
        Map<Mention, Integer> numbers = new LinkedHashMap<>();
        gathered.said().forEach(said -> numbers.putIfAbsent(said.title(), numbers.size()));
        var titles = List.copyOf(numbers.keySet());
        var recognized = recognition.recognize(titles);
        Map<Mention, Object> same = new HashMap<>();
        numbers.forEach((mention, number) -> same.put(mention, identity(mention, recognized.get(number))));
        var rows = Weighed.of(gathered.said(), said -> Objects.requireNonNull(same.get(said.title()))).stream()
                .map(said -> new Row(Objects.requireNonNull(numbers.get(said.title())), kept(said)))
                .toList();
        return new Prepared(gathered, titles, recognized, rows, lists(gathered, rows));
    }

    /** Two names that certainly mean one title are one. */
    private static Object identity(Mention mention, Recognized found) {
        return found.certainty() == Certainty.CERTAIN ? found.titles().getFirst() : mention;
    }

    /** A diary has days; what was seen who knows when goes on a list. */
    private static Said kept(Said said) {
        return said instanceof Said.Viewing viewing && viewing.day() == null
                ? new Said.Entry(
                        viewing.origin(),
                        viewing.title(),
                        SEEN.key(),
                        (int) Math.min(viewing.origin().line(), Integer.MAX_VALUE),
                        "",
                        null)
                : said;
    }

    private static List<SaidList> lists(Gathered gathered, List<Row> rows) {
        Map<String, SaidList> lists = new LinkedHashMap<>(gathered.lists());
        for (var row : rows) {
            if (row.said() instanceof Said.Entry entry) {
                lists.putIfAbsent(
                        entry.list(),
                        entry.list().equals(SEEN.key()) ? SEEN : new SaidList(entry.list(), entry.list(), ""));
            }
        }
        return new ArrayList<>(lists.values());
    }

    /** Returns the name of a title as the member is shown it. */
    static String name(Mention mention) {
        var place = mention.place();
        var whole = place == null ? mention : place.series();
        if (!whole.names().isEmpty()) {
            return whole.names().getFirst();
        }
        return mention.ids().isEmpty() ? "?" : mention.ids().getFirst().value();
    }

    /** Returns the year of a film or a series. */
    static @Nullable Integer year(Mention mention) {
        var place = mention.place();
        return place == null ? mention.year() : place.series().year();
    }

    /** Returns the place in a series, such as {@code S01E02}; empty for what is none or has none. */
    static String place(Mention mention) {
        return switch (mention.place()) {
            case null -> "";
            case Place place ->
                place.episode() == null
                        ? "S%02d".formatted(place.season())
                        : "S%02dE%02d".formatted(place.season(), place.episode());
        };
    }
}
