package app.matinee.discovery.index;

import app.matinee.discovery.Listing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Holds the sets of titles in one segment: of each value by which lists are narrowed, and of the lists themselves.
 *
 * <p>Titles are the first documents of a segment, so a set has as many bits as there are titles.
 */
public final class SegmentSets {
    private static final int DAYS_IN_THEATRES = 90;

    private final LeafReader reader;
    private final int titles;
    private final Map<String, SortedMap<String, DocSet>> values = new ConcurrentHashMap<>();
    private final Map<Listing, Listed> listed = new EnumMap<>(Listing.class);

    private record Listed(LocalDate day, FixedBitSet titles) {}

    SegmentSets(LeafReader reader) {
        this.reader = reader;
        this.titles = countTitles(reader);
    }

    private static int countTitles(LeafReader reader) {
        try {
            var kinds = reader.terms(Columns.KIND);
            return kinds == null ? 0 : kinds.getDocCount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts the titles, deleted ones too. */
    public int titles() {
        return titles;
    }

    /** Returns the sets of a column's values, by value. */
    public SortedMap<String, DocSet> values(String column) {
        return values.computeIfAbsent(column, this::read);
    }

    private SortedMap<String, DocSet> read(String column) {
        SortedMap<String, DocSet> sets = new TreeMap<>();
        try {
            var terms = reader.terms(column);
            if (terms != null) {
                var each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) {
                    sets.put(
                            term.utf8ToString(),
                            DocSet.of(each.postings(null, PostingsEnum.NONE), each.docFreq(), titles));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sets;
    }

    /** Returns the titles of a list as it is on a day, in a set that nobody may change. */
    public FixedBitSet listed(Listing listing, LocalDate day) {
        synchronized (listed) {
            var known = listed.get(listing);
            if (known == null || !known.day().equals(day)) {
                known = new Listed(day, list(listing, day.toEpochDay()));
                listed.put(listing, known);
            }
            return known.titles();
        }
    }

    private FixedBitSet list(Listing listing, long today) {
        try {
            return switch (listing) {
                case IN_THEATERS -> ofFilms(inTheatres(today - DAYS_IN_THEATRES, today));
                case COMING_SOON -> ofFilms(inTheatres(today + 1, Long.MAX_VALUE));
                case AT_HOME -> ofFilms(atHome(today));
                case TV_SERIES -> of(Columns.KIND, "series");
                case CERTIFIED -> of(Columns.CRITICS, "certified");
                case OPENING_THIS_WEEK, NEW_ON_STREAMING, CERTIFIED_STREAMING, TV_TONIGHT ->
                    throw new IllegalArgumentException(listing + " is a rail, and no list to be browsed");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FixedBitSet of(String column, String value) {
        var bits = new FixedBitSet(titles);
        var set = values(column).get(value);
        if (set != null) {
            set.addTo(bits);
        }
        return bits;
    }

    private FixedBitSet ofFilms(FixedBitSet found) {
        found.and(of(Columns.KIND, "movie"));
        return found;
    }

    private FixedBitSet inTheatres(long from, long to) throws IOException {
        var bits = new FixedBitSet(titles);
        SortedNumericDocValues days = DocValues.getSortedNumeric(reader, Columns.THEATRES);
        for (int doc = days.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = days.nextDoc()) {
            for (int at = 0; at < days.docValueCount(); at++) {
                var day = days.nextValue();
                if (from <= day && day <= to) {
                    bits.set(doc);
                }
            }
        }
        return bits;
    }

    private FixedBitSet atHome(long today) throws IOException {
        var bits = new FixedBitSet(titles);
        NumericDocValues since = DocValues.getNumeric(reader, Columns.HOME);
        for (int doc = since.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = since.nextDoc()) {
            if (since.longValue() <= today) {
                bits.set(doc);
            }
        }
        return bits;
    }
}
