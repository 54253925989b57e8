package app.matinee.ingest.member;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.matinee.accounts.AccountId;
import app.matinee.audience.OnConflict;
import app.matinee.catalog.TitleId;
import app.matinee.ingest.member.TakingStore.Taken;
import app.matinee.lists.Watchlist;
import app.matinee.lists.WatchlistEntry;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings wishes onto the watchlist, as many as there is room for. */
@Component
class WishStep implements Step {
    private final TakingStore store;
    private final KeptStore kept;
    private final Watchlist watchlist;
    private final Clock clock;

    WishStep(TakingStore store, KeptStore kept, Watchlist watchlist, Clock clock) {
        this.store = store;
        this.kept = kept;
        this.watchlist = watchlist;
        this.clock = clock;
    }

    @Override
    public Saying what() {
        return Saying.WISH;
    }

    @Override
    @Transactional
    public void take(AccountId account, UploadId upload, OnConflict rule) {
        Map<TitleId, Taken> waiting = new LinkedHashMap<>();
        store.rows(upload, Saying.WISH).stream()
                .filter(row -> row.outcome() == null)
                .forEach(row -> waiting.putIfAbsent(row.title(), row));
        var wished = watchlist.has(account, waiting.keySet());
        var room = Watchlist.MOST - kept.wishes(account);
        var fresh = waiting.values().stream()
                .filter(row -> !wished.contains(row.title()))
                .toList();
        var taken = fresh.stream().limit(room).toList();
        var added = watchlist.add(account, taken.stream().map(this::entry).toList());
        store.note(
                upload,
                numbers(waiting.values().stream()
                        .filter(row -> wished.contains(row.title()))
                        .toList()),
                "same");
        store.note(upload, numbers(fresh.subList(taken.size(), fresh.size())), "refused");
        taken.stream()
                .collect(groupingBy(row -> added.contains(row.title()), mapping(Taken::number, toList())))
                .forEach((isNew, rows) -> store.note(upload, rows, isNew ? "added" : "same"));
    }

    private static List<Integer> numbers(List<Taken> rows) {
        return rows.stream().map(Taken::number).toList();
    }

    private WatchlistEntry entry(Taken row) {
        var now = clock.instant();
        var at = Objects.requireNonNullElse(row.at(), now);
        return new WatchlistEntry(row.title(), at.isAfter(now) ? now : at);
    }

    @Override
    @Transactional
    public void takeBack(AccountId account, UploadId upload) {
        var added = store.rows(upload, Saying.WISH).stream()
                .filter(row -> "added".equals(row.outcome()))
                .toList();
        var there = new HashSet<>(
                watchlist.has(account, added.stream().map(Taken::title).toList()));
        added.stream()
                .filter(row -> there.contains(row.title()))
                .forEach(row -> watchlist.remove(account, row.title()));
        store.note(upload, numbers(added), "undone");
    }
}
