package app.matinee.discovery.index;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Holds which titles of a segment have something in common, in bits or as numbers, whatever is less. */
public sealed interface DocSet {
    /** Counts those that are also among others. */
    int countIn(FixedBitSet others);

    /** Adds all of them. */
    void addTo(FixedBitSet others);

    /** Holds a bit for each title of the segment. */
    record Dense(FixedBitSet bits) implements DocSet {
        @Override
        public int countIn(FixedBitSet others) {
            return (int) FixedBitSet.intersectionCount(bits, others);
        }

        @Override
        public void addTo(FixedBitSet others) {
            others.or(bits);
        }
    }

    /** Holds their numbers, ascending. */
    final class Sparse implements DocSet {
        private final int[] docs;

        private Sparse(int[] docs) {
            this.docs = docs;
        }

        @Override
        public int countIn(FixedBitSet others) {
            int count = 0;
            for (var doc : docs) {
                count += others.get(doc) ? 1 : 0;
            }
            return count;
        }

        @Override
        public void addTo(FixedBitSet others) {
            for (var doc : docs) {
                others.set(doc);
            }
        }
    }

    /** Reads the titles of a term. */
    static DocSet of(PostingsEnum postings, int count, int titles) throws IOException {
        if (count > titles / Integer.SIZE) {
            var bits = new FixedBitSet(titles);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                bits.set(doc);
            }
            return new Dense(bits);
        }
        var docs = new int[count];
        for (int at = 0; at < count; at++) {
            docs[at] = postings.nextDoc();
        }
        return new Sparse(docs);
    }
}
