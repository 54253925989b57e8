package app.matinee.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts how often somebody tries something. Each node counts by itself, so a site of several nodes lets through that
 * many times as much; what nobody tried for two hours is forgotten.
 */
@Component
public class Limits {
    private record Key(String what, String who) {}

    // Bounded, because an attacker chooses the keys; whoever fills it only forgets strangers.
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    /**
     * Counts one try.
     *
     * @param what is tried, such as {@code sign-in}
     * @param who tries: an address, an account, or both
     * @return how long to wait before the next one, if this one was too many
     */
    public Optional<Duration> take(String what, String who, Limit limit) {
        var probe = buckets.get(new Key(what, who), key -> bucket(limit)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Forgets the tries of somebody who succeeded. */
    public void forgive(String what, String who) {
        buckets.invalidate(new Key(what, who));
    }

    private static Bucket bucket(Limit limit) {
        return Bucket.builder()
                .addLimit(of -> of.capacity(limit.times()).refillGreedy(limit.times(), limit.in()))
                .build();
    }

    /** Allows so many tries in a time; they come back evenly. */
    public record Limit(int times, Duration in) {}
}
