package app.matinee.scoring;

import app.matinee.scoring.UnusualActivity.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for unusual activity among the ratings of one title. */
public final class UnusualActivityDetector {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int USUAL_DAYS = 28;

    private final UnusualActivityPolicy policy;

    public UnusualActivityDetector(UnusualActivityPolicy policy) {
        this.policy = policy;
    }

    /** Runs all detectors and returns what they found, in the order of {@link Kind}; empty when there are too few ratings. */
    public List<UnusualActivity> examine(List<ObservedRating> ratings, Instant now) {
        if (ratings.size() < policy.fewestRatings()) {
            return List.of();
        }
        List<ObservedRating> ordered = ratings.stream()
                .sorted(Comparator.comparing(ObservedRating::at))
                .toList();
        return Stream.of(
                        rate(ordered, now),
                        newAccounts(ordered),
                        bimodality(ordered),
                        changePoint(ordered),
                        sharedOrigin(ordered))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Compares the last 24 hours with the mean of the 28 days before them, and what chance adds to it. */
    private @Nullable UnusualActivity rate(List<ObservedRating> ordered, Instant now) {
        Instant dayAgo = now.minus(DAY);
        Instant usualFrom = dayAgo.minus(DAY.multipliedBy(USUAL_DAYS));
        long before = ordered.stream()
                .filter(rating -> isBetween(rating, usualFrom, dayAgo))
                .count();
        int lastDay = (int) ordered.stream()
                .filter(rating -> isBetween(rating, dayAgo, now))
                .count();
        double usual = (double) before / USUAL_DAYS;
        double limit = Math.max(policy.fewestRatings(), policy.rateFactor() * usual + 3 * Math.sqrt(usual));
        return lastDay > limit ? new UnusualActivity(Kind.RATE, lastDay, limit, lastDay, dayAgo) : null;
    }

    private static boolean isBetween(ObservedRating rating, Instant after, Instant until) {
        return rating.at().isAfter(after) && !rating.at().isAfter(until);
    }

    private @Nullable UnusualActivity newAccounts(List<ObservedRating> ordered) {
        List<ObservedRating> newcomers = ordered.stream()
                .filter(rating -> rating.accountAgeDays() <= policy.newAccountDays() || rating.accountRatings() <= 1)
                .toList();
        return shareAbove(policy.newAccountShare(), newcomers, ordered.size(), Kind.NEW_ACCOUNTS);
    }

    private @Nullable UnusualActivity sharedOrigin(List<ObservedRating> ordered) {
        Map<String, List<ObservedRating>> byOrigin = ordered.stream()
                .filter(rating -> !rating.origin().isEmpty())
                .collect(Collectors.groupingBy(ObservedRating::origin));
        return byOrigin.values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(most -> shareAbove(policy.originShare(), most, ordered.size(), Kind.SHARED_ORIGIN))
                .orElse(null);
    }

    /** Judges by the lower bound of the share, so that a few ratings raise nothing by chance. */
    private static @Nullable UnusualActivity shareAbove(double limit, List<ObservedRating> part, int total, Kind kind) {
        double share = WilsonInterval.of(part.size(), total).low();
        return part.isEmpty() || share <= limit
                ? null
                : new UnusualActivity(
                        kind, share, limit, part.size(), part.getFirst().at());
    }

    private @Nullable UnusualActivity bimodality(List<ObservedRating> ordered) {
        double low = shareOf(ordered, rating -> rating.stars().halves() <= 2);
        double high = shareOf(ordered, rating -> rating.stars().halves() >= 9);
        double coefficient = Bimodality.coefficient(
                ordered.stream().mapToDouble(rating -> rating.stars().halves()).toArray());
        boolean twoPoles = Math.min(low, high) >= policy.poleShare();
        return twoPoles && coefficient > policy.bimodality()
                ? new UnusualActivity(
                        Kind.BIMODALITY,
                        coefficient,
                        policy.bimodality(),
                        ordered.size(),
                        ordered.getFirst().at())
                : null;
    }

    private static double shareOf(List<ObservedRating> ratings, Predicate<ObservedRating> quality) {
        return (double) ratings.stream().filter(quality).count() / ratings.size();
    }

    /** Tries every split into before and after that leaves enough ratings on both sides, and judges the clearest. */
    private @Nullable UnusualActivity changePoint(List<ObservedRating> ordered) {
        int[] positive = new int[ordered.size() + 1];
        for (int index = 0; index < ordered.size(); index++) {
            positive[index + 1] = positive[index] + (ordered.get(index).stars().isPositive() ? 1 : 0);
        }
        int edge = Math.max(1, policy.fewestRatings() / 2);
        int split = IntStream.rangeClosed(edge, ordered.size() - edge)
                .boxed()
                .max(Comparator.comparingDouble(at -> standardErrors(positive, at)))
                .orElse(0);
        double errors = split == 0 ? 0 : standardErrors(positive, split);
        return errors > policy.changeErrors()
                ? new UnusualActivity(
                        Kind.CHANGE_POINT,
                        errors,
                        policy.changeErrors(),
                        ordered.size() - split,
                        ordered.get(split).at())
                : null;
    }

    private static double standardErrors(int[] positive, int split) {
        int total = positive.length - 1;
        int after = total - split;
        double pooled = (double) positive[total] / total;
        double variance = pooled * (1 - pooled) * (1.0 / split + 1.0 / after);
        double before = (double) positive[split] / split;
        double later = (double) (positive[total] - positive[split]) / after;
        return variance == 0 ? 0 : Math.abs(before - later) / Math.sqrt(variance);
    }
}
