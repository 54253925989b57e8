package app.matinee.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Replays a title's critics' score over the dates of its reviews, never over the day of an import.
 *
 * @param points one for the end of each day on which the counts or the certificate changed, oldest first; empty without reviews
 */
public record CriticsHistory(List<Point> points) {

    /**
     * Holds where the score stood at the end of a day.
     *
     * @param day the day
     * @param all the reviews that counted then
     * @param top those of top critics among them
     * @param certifiedSince the day the certificate was gained that stood then, or null
     */
    public record Point(
            LocalDate day, Tally all, Tally top, @Nullable LocalDate certifiedSince) {}

    public CriticsHistory {
        points = List.copyOf(points);
    }

    /** Replays the reviews that count by the end of {@code asOf}; later ones are as if they did not exist. */
    public static CriticsHistory of(
            List<CountedReview> reviews, ReleaseSize size, CertificationPolicy policy, LocalDate asOf) {
        var replay = new Replay(size, policy);
        changesByDay(reviews, asOf).forEach(replay::advanceTo);
        replay.passUntil(asOf);
        return new CriticsHistory(replay.points);
    }

    /** Returns the newest point, or null when no review has counted yet. */
    public @Nullable Point latest() {
        return points.isEmpty() ? null : points.getLast();
    }

    private static TreeMap<LocalDate, List<Change>> changesByDay(List<CountedReview> reviews, LocalDate asOf) {
        var changes = new TreeMap<LocalDate, List<Change>>();
        for (CountedReview review : reviews) {
            addChange(changes, review.countsFrom(), new Change(review, true), asOf);
            LocalDate end = review.countsUntil();
            if (end != null) {
                addChange(changes, end, new Change(review, false), asOf);
            }
        }
        return changes;
    }

    private static void addChange(
            TreeMap<LocalDate, List<Change>> changes, LocalDate day, Change change, LocalDate asOf) {
        if (!day.isAfter(asOf)) {
            changes.computeIfAbsent(day, unseen -> new ArrayList<>()).add(change);
        }
    }

    private record Change(CountedReview review, boolean begins) {

        Tally applyTo(Tally tally) {
            return begins ? tally.plus(review.sentiment()) : tally.minus(review.sentiment());
        }
    }

    private static final class Replay {
        private final ReleaseSize size;
        private final CertificationPolicy policy;
        private final List<Point> points = new ArrayList<>();
        private Tally all = Tally.EMPTY;
        private Tally top = Tally.EMPTY;
        private @Nullable LocalDate metSince;
        private @Nullable LocalDate certifiedSince;

        Replay(ReleaseSize size, CertificationPolicy policy) {
            this.size = size;
            this.policy = policy;
        }

        void advanceTo(LocalDate day, List<Change> changes) {
            // What was held until yesterday has been held long enough, whatever today brings.
            passUntil(day);
            for (Change change : changes) {
                count(change);
            }
            certify(day);
            record(day);
        }

        void passUntil(LocalDate day) {
            if (certifiedSince != null || metSince == null) {
                return;
            }
            LocalDate due = metSince.plusDays(policy.steadyDays());
            if (!due.isAfter(day)) {
                certifiedSince = due;
                record(due);
            }
        }

        private void count(Change change) {
            all = change.applyTo(all);
            if (change.review().topCritic()) {
                top = change.applyTo(top);
            }
        }

        private void certify(LocalDate day) {
            if (!policy.isKeptBy(all)) {
                certifiedSince = null;
            }
            if (!policy.isMetBy(all, top, size)) {
                metSince = null;
            } else if (metSince == null) {
                metSince = day;
            }
            if (policy.steadyDays() == 0) {
                passUntil(day);
            }
        }

        private void record(LocalDate day) {
            if (!points.isEmpty() && points.getLast().day().equals(day)) {
                points.removeLast();
            }
            points.add(new Point(day, all, top, certifiedSince));
        }
    }
}
