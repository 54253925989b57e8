package app.matinee.discovery.popularity;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.platform.http.Limits;
import app.matinee.platform.http.Limits.Limit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Counts interest in titles. What comes is gathered in memory and written some seconds later, sums only; a crash loses
 * those seconds.
 */
@Component
public class Demand {
    private static final Limit VIEWS_OF_A_NETWORK = new Limit(300, Duration.ofMinutes(1));
    /** As many as one network can add in a day, be it a whole campus or somebody with many browsers. */
    private static final int COUNTED_OF_A_NETWORK = 2_000;

    private static final int COUNTED_OF_A_NETWORK_FOR_A_TITLE = 20;
    private static final int COUNTED_OF_A_MEMBER = 100;
    /** Above this what comes between two writes is dropped: somebody wants to fill the memory. */
    private static final int MOST = 100_000;

    private final DemandStore store;
    private final WantedStore wanted;
    private final Limits limits;
    private final Clock clock;
    private final Sieve sieve = new Sieve();
    private final BlockingQueue<Shown> shown = new ArrayBlockingQueue<>(MOST);

    Demand(DemandStore store, WantedStore wanted, Limits limits, Clock clock) {
        this.store = store;
        this.wanted = wanted;
        this.limits = limits;
        this.clock = clock;
    }

    /** Tells what became of a view that was told. */
    public enum Answer {
        /** It is counted, or was today already. */
        TAKEN,
        /** A program told it. */
        NO_PERSON,
        TOO_MANY
    }

    /**
     * Counts that somebody looked at a title for a while, once for each visitor and day.
     *
     * @param title of any kind; one that nobody knows counts for nothing
     * @param found whether a search led there
     */
    public Answer viewed(TitleId title, Onlooker onlooker, boolean found) {
        if (onlooker.isProgram()) {
            return Answer.NO_PERSON;
        }
        if (limits.take("view", onlooker.network(), VIEWS_OF_A_NETWORK).isPresent()) {
            return Answer.TOO_MANY;
        }
        var network = sieve.who(today(), onlooker.network());
        var who = sieve.who(today(), onlooker.network(), onlooker.browser());
        if (sieve.isFirst(who, title.value(), Interest.VIEWED)
                && sieve.isAllowed(Sieve.mixed(network, title.value()), COUNTED_OF_A_NETWORK_FOR_A_TITLE)
                && sieve.isAllowed(network, COUNTED_OF_A_NETWORK)) {
            gather(new Shown(who, title.value(), Interest.VIEWED));
            if (found) {
                gather(new Shown(who, title.value(), Interest.FOUND));
            }
        }
        return Answer.TAKEN;
    }

    /** Counts what a member did here. What is imported or brought along from elsewhere was done long ago. */
    void shown(AccountId member, TitleId title, Interest interest) {
        var who = sieve.who(today(), "member", Long.toString(member.value()));
        if (sieve.isFirst(who, title.value(), interest) && sieve.isAllowed(who, COUNTED_OF_A_MEMBER)) {
            gather(new Shown(who, title.value(), interest));
        }
    }

    private void gather(Shown one) {
        // Dropped when full.
        shown.offer(one);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * Writes what was gathered, and has the tiles made anew whose number has moved; the server does so by itself every few
     * seconds. Returns of how many titles.
     */
    public int write() {
        List<Shown> all = new ArrayList<>();
        shown.drainTo(all);
        if (all.isEmpty()) {
            return 0;
        }
        var now = clock.instant();
        var points = points(all);
        store.warm(heats(points, now));
        store.tellMoved(points.keySet(), now);
        return points.size();
    }

    // A season or an episode counts for its series, too, and there also once for everybody.
    private Map<Long, Integer> points(List<Shown> all) {
        var wholes = store.wholes(all.stream().map(Shown::title).collect(Collectors.toSet()));
        Map<Long, Integer> points = new HashMap<>();
        for (var one : all) {
            var whole = wholes.get(one.title);
            if (whole == null) {
                continue;
            }
            points.merge(one.title, one.interest.points(), Integer::sum);
            if (whole != one.title && sieve.isFirst(one.who, whole, one.interest)) {
                points.merge(whole, one.interest.points(), Integer::sum);
            }
        }
        return points;
    }

    private static Map<Long, Heat> heats(Map<Long, Integer> points, Instant now) {
        return points.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Heat.of(entry.getValue(), now)));
    }

    /** Adds what was counted for one title to another. */
    void pass(TitleId from, TitleId to) {
        store.pass(from, to);
    }

    /** Has the tiles made anew whose number has faded noticeably, and forgets what has gone cold. */
    void fade() {
        store.tellMoved(clock.instant());
        store.forgetCold(clock.instant());
    }

    /** Counts anew who waits for what opens later; the server does so by itself every few minutes. */
    public void countWanted() {
        wanted.count(LocalDate.now(clock));
    }

    private record Shown(long who, long title, Interest interest) {}
}
