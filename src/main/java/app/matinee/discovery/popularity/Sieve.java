package app.matinee.discovery.popularity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets everybody's interest through once for each title, kind and day, and no more of anybody or any network than some
 * people could show.
 *
 * <p>What it remembers cannot be turned back into anybody: hashes under a salt that is random, new every day and never
 * written down, of which only bits of a Bloom filter are kept (4 MB). Once two million came by on one day, one of a thousand
 * is taken for somebody who was there, and not counted.
 */
final class Sieve {
    private static final int BITS = 1 << 25;
    private static final int PROBES = 5;
    private static final int NETWORKS = 100_000;

    private final SecureRandom random = new SecureRandom();
    private final byte[] salt = new byte[32];
    private long[] bits = {};
    private final Cache<Long, AtomicInteger> counts =
            Caffeine.newBuilder().maximumSize(NETWORKS).build();
    private LocalDate day = LocalDate.MIN;

    /** Recognizes somebody until the day ends. */
    synchronized long who(LocalDate today, String... marks) {
        turn(today);
        var digest = sha256();
        digest.update(salt);
        for (var mark : marks) {
            digest.update(mark.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private void turn(LocalDate today) {
        if (!today.equals(day)) {
            day = today;
            random.nextBytes(salt);
            bits = new long[BITS / Long.SIZE];
            counts.invalidateAll();
        }
    }

    /** Tells whether somebody shows this interest for the first time today. */
    synchronized boolean isFirst(long who, long title, Interest interest) {
        var one = mixed(who ^ mixed(title, interest.name().hashCode()));
        var other = mixed(one) | 1;
        var first = false;
        for (var probe = 0; probe < PROBES; probe++) {
            var bit = (int) ((one + probe * other) >>> 39);
            first |= (bits[bit >>> 6] & 1L << bit) == 0;
            bits[bit >>> 6] |= 1L << bit;
        }
        return first;
    }

    /** Counts once more for somebody, and tells whether that is still within what is allowed for a day. */
    boolean isAllowed(long whose, int most) {
        return counts.get(whose, any -> new AtomicInteger()).incrementAndGet() <= most;
    }

    /** Returns a key for what two things are together. */
    static long mixed(long one, long other) {
        return mixed(one ^ mixed(other));
    }

    // The finisher of SplitMix64: every bit of the number tells on every bit of the answer.
    private static long mixed(long number) {
        var mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
