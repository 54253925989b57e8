package app.matinee.discovery.index;

import app.matinee.discovery.Tile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Sees the index as it was at one moment. */
public final class View {
    private final IndexSearcher searcher;
    private final Segments segments;

    View(IndexSearcher searcher, Segments segments) {
        this.searcher = searcher;
        this.segments = segments;
    }

    public IndexSearcher searcher() {
        return searcher;
    }

    public List<LeafReaderContext> segments() {
        return searcher.getLeafContexts();
    }

    public SegmentSets sets(LeafReaderContext segment) {
        return segments.of(segment.reader());
    }

    /** Returns the titles of a segment that are still there, in a set of the caller's own. */
    public FixedBitSet live(LeafReaderContext segment) {
        var titles = sets(segment).titles();
        var live = new FixedBitSet(titles);
        var bits = segment.reader().getLiveDocs();
        if (bits == null) {
            live.set(0, titles);
        } else {
            for (int doc = 0; doc < titles; doc++) {
                if (bits.get(doc)) {
                    live.set(doc);
                }
            }
        }
        return live;
    }

    /** Returns the title of a document, as it was when it was indexed. */
    public Tile tile(int document) throws IOException {
        return TileBytes.read(binary(document, Columns.CARD).binaryValue());
    }

    /** Returns the card of a document that is no title. */
    public NameCard card(int document) throws IOException {
        return NameCard.of(binary(document, Columns.CARD).binaryValue());
    }

    /** Reads documents of a segment in ascending order. */
    public Names names(LeafReaderContext segment) throws IOException {
        return new Names(
                DocValues.getBinary(segment.reader(), Columns.NAMES),
                DocValues.getBinary(segment.reader(), Columns.ABOUT),
                DocValues.getNumeric(segment.reader(), Columns.POPULARITY));
    }

    /** Gives out what documents of a segment are compared by; each in ascending order. */
    public static final class Names {
        private final BinaryDocValues names;
        private final BinaryDocValues about;
        private final NumericDocValues popularity;

        private Names(BinaryDocValues names, BinaryDocValues about, NumericDocValues popularity) {
            this.names = names;
            this.about = about;
            this.popularity = popularity;
        }

        /** Returns the names as {@link Words} spell them, a line each, the main one first. */
        public String names(int doc) throws IOException {
            return names.advanceExact(doc) ? names.binaryValue().utf8ToString() : "";
        }

        /** Returns the words that tell about a title, with spaces between. */
        public String about(int doc) throws IOException {
            return about.advanceExact(doc) ? about.binaryValue().utf8ToString() : "";
        }

        /** Returns how much being known counts for it, from 0 to 1. */
        public double prominence(int doc) throws IOException {
            return Popularity.share(popularity(doc));
        }

        /** Returns how well known it is, as documents are ordered by. */
        public long popularity(int doc) throws IOException {
            return popularity.advanceExact(doc) ? popularity.longValue() : 0;
        }
    }

    /** Returns the first day from this one on that a film opens in theatres of the site's region; null without one. */
    public @Nullable LocalDate inTheatres(int document, LocalDate from) throws IOException {
        var segment = segment(document);
        var days = DocValues.getSortedNumeric(segment.reader(), Columns.THEATRES);
        if (days.advanceExact(document - segment.docBase)) {
            for (int at = 0; at < days.docValueCount(); at++) {
                var day = days.nextValue();
                if (day >= from.toEpochDay()) {
                    return LocalDate.ofEpochDay(day);
                }
            }
        }
        return null;
    }

    private BinaryDocValues binary(int document, String column) throws IOException {
        var segment = segment(document);
        var values = DocValues.getBinary(segment.reader(), column);
        if (!values.advanceExact(document - segment.docBase)) {
            throw new IllegalStateException("Document " + document + " has no " + column);
        }
        return values;
    }

    private LeafReaderContext segment(int document) {
        var leaves = segments();
        return leaves.get(org.apache.lucene.index.ReaderUtil.subIndex(document, leaves));
    }
}
