package app.matinee.ingest.imdb;

import java.util.BitSet;

/**
 * Remembers the series and place of every episode in some twenty bytes each, so that memory suffices for all of IMDb,
 * and by a bit which episodes are spoken of at all.
 * Keys and values lie in two arrays with open addressing.
 */
final class EpisodeIndex {
    private static final int SEASON_BITS = 14;
    private static final int NUMBER_BITS = 17;
    private static final int SEASONS = (1 << SEASON_BITS) - 1;
    private static final int NUMBERS = (1 << NUMBER_BITS) - 1;

    private final BitSet mentioned = new BitSet();
    private int[] keys = new int[1 << 10];
    private long[] places = new long[1 << 10];
    private int size;

    /** Tells where an episode stands. */
    record Place(int series, int season, int number) {}

    /** Notes that there is a row of an episode, whether or not it tells a place. */
    void mention(int episode) {
        mentioned.set(episode);
    }

    boolean mentions(int episode) {
        return mentioned.get(episode);
    }

    /** Notes an episode; false if it was noted before. */
    boolean add(int episode, Place place) {
        if (size * 3L > keys.length * 2L) {
            grow();
        }
        var slot = slot(episode);
        if (keys[slot] == episode + 1) {
            return false;
        }
        keys[slot] = episode + 1;
        places[slot] = ((long) place.series() << (SEASON_BITS + NUMBER_BITS))
                | ((long) place.season() << NUMBER_BITS)
                | place.number();
        size++;
        return true;
    }

    private void grow() {
        var oldKeys = keys;
        var oldPlaces = places;
        keys = new int[oldKeys.length * 2];
        places = new long[keys.length];
        for (var index = 0; index < oldKeys.length; index++) {
            if (oldKeys[index] != 0) {
                var slot = slot(oldKeys[index] - 1);
                keys[slot] = oldKeys[index];
                places[slot] = oldPlaces[index];
            }
        }
    }

    private int slot(int episode) {
        var mask = keys.length - 1;
        var slot = ((episode * 0x9E3779B9) >>> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != episode + 1) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Returns where an episode stands, or null if nobody told. */
    @org.jspecify.annotations.Nullable
    Place find(int episode) {
        var slot = slot(episode);
        if (keys[slot] == 0) {
            return null;
        }
        var place = places[slot];
        return new Place(
                (int) (place >>> (SEASON_BITS + NUMBER_BITS)),
                (int) (place >>> NUMBER_BITS) & SEASONS,
                (int) place & NUMBERS);
    }
}
