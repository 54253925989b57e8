package app.matinee.ingest.member;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.matinee.accounts.AccountId;
import app.matinee.audience.BroughtRating;
import app.matinee.audience.BroughtRatings;
import app.matinee.audience.OnConflict;
import app.matinee.audience.TakenRating;
import app.matinee.audience.TakenRating.Outcome;
import app.matinee.catalog.TitleId;
import app.matinee.ingest.member.TakingStore.Before;
import app.matinee.ingest.member.TakingStore.Taken;
import app.matinee.scoring.Stars;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RatingStep implements Step {
    private final TakingStore store;
    private final BroughtRatings ratings;

    RatingStep(TakingStore store, BroughtRatings ratings) {
        this.store = store;
        this.ratings = ratings;
    }

    @Override
    public Saying what() {
        return Saying.RATING;
    }

    @Override
    @Transactional
    public void take(AccountId account, UploadId upload, OnConflict rule) {
        var waiting = store.rows(upload, Saying.RATING).stream()
                .filter(row -> row.outcome() == null)
                .toList();
        Map<TitleId, Taken> latest = new LinkedHashMap<>();
        waiting.forEach(row -> latest.put(row.title(), row));
        var taken = ratings.take(
                account, latest.values().stream().map(RatingStep::brought).toList(), rule);
        store.noteBefore(
                upload, taken.stream().map(one -> before(row(latest, one), one)).toList());
        taken.stream()
                .collect(groupingBy(TakenRating::outcome, mapping(one -> row(latest, one), toList())))
                .forEach((outcome, rows) -> store.note(upload, rows, word(outcome)));
        store.note(upload, doubles(waiting, latest), word(Outcome.SAME));
    }

    private static BroughtRating brought(Taken row) {
        return new BroughtRating(row.title(), stars(row.stars()), row.at());
    }

    private static Stars stars(@Nullable Integer halves) {
        return new Stars(Objects.requireNonNull(halves));
    }

    private static int row(Map<TitleId, Taken> rows, TakenRating taken) {
        return Objects.requireNonNull(rows.get(taken.title())).number();
    }

    private static Before before(int row, TakenRating taken) {
        var stars = taken.before();
        return new Before(row, taken.at(), stars == null ? null : stars.halves(), taken.beforeAt());
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /** Two names turned out to mean one title; the later rating spoke for both. */
    private static List<Integer> doubles(List<Taken> waiting, Map<TitleId, Taken> latest) {
        var spoken = new HashSet<>(latest.values().stream().map(Taken::number).toList());
        return waiting.stream()
                .map(Taken::number)
                .filter(number -> !spoken.contains(number))
                .toList();
    }

    @Override
    @Transactional
    public void takeBack(AccountId account, UploadId upload) {
        var written = store.rows(upload, Saying.RATING).stream()
                .filter(row -> "added".equals(row.outcome()) || "changed".equals(row.outcome()))
                .toList();
        var back = new HashSet<>(ratings.takeBack(
                account, written.stream().map(RatingStep::written).toList()));
        written.stream()
                .collect(groupingBy(row -> back.contains(row.title()), mapping(Taken::number, toList())))
                .forEach((isBack, rows) -> store.note(upload, rows, isBack ? "undone" : "changed_since"));
    }

    private static TakenRating written(Taken row) {
        var before = row.beforeStars();
        return new TakenRating(
                row.title(),
                stars(row.stars()),
                Objects.requireNonNull(row.at()),
                before == null ? Outcome.ADDED : Outcome.CHANGED,
                before == null ? null : new Stars(before),
                row.beforeAt());
    }
}
