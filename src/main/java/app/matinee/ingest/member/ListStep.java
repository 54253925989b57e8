package app.matinee.ingest.member;

import static java.util.stream.Collectors.groupingBy;

import app.matinee.accounts.AccountId;
import app.matinee.audience.OnConflict;
import app.matinee.catalog.TitleId;
import app.matinee.ingest.member.KeptStore.NewList;
import app.matinee.ingest.member.TakingStore.Taken;
import app.matinee.lists.ListDraft;
import app.matinee.lists.ListItem;
import app.matinee.lists.ListItems;
import app.matinee.lists.Lists;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes lists of a member's own; one that is there already, with the same titles, is not made again. */
@Component
class ListStep implements Step {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 5_000;
    private static final int LONGEST_NOTE = 1_000;

    private final TakingStore store;
    private final KeptStore kept;
    private final Lists lists;
    private final Clock clock;

    ListStep(TakingStore store, KeptStore kept, Lists lists, Clock clock) {
        this.store = store;
        this.kept = kept;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Saying what() {
        return Saying.ENTRY;
    }

    @Override
    @Transactional
    public void take(AccountId account, UploadId upload, OnConflict rule) {
        var entries = store.rows(upload, Saying.ENTRY).stream()
                .filter(row -> row.outcome() == null)
                .collect(groupingBy(row -> Objects.requireNonNull(row.list())));
        var room = Lists.MOST - kept.lists(account);
        for (var list : kept.uploaded(upload)) {
            var rows = entries.getOrDefault(list.number(), List.of());
            if (list.made() != null || (rows.isEmpty() && !list.empty())) {
                continue;
            }
            if (kept.hasList(account, ShortText.of(list.name(), LONGEST_NAME), titles(rows))) {
                store.note(upload, numbers(rows), "same");
            } else if (room == 0) {
                store.note(upload, numbers(rows), "refused");
            } else {
                make(account, upload, list, rows);
                room--;
            }
        }
    }

    private void make(AccountId account, UploadId upload, NewList list, List<Taken> rows) {
        Map<TitleId, Taken> first = new LinkedHashMap<>();
        rows.forEach(row -> first.putIfAbsent(row.title(), row));
        var content = first.values().stream().limit(ListItems.MOST).toList();
        var id = lists.make(
                account,
                new ListDraft(
                        list.name().isBlank() ? "List" : ShortText.of(list.name(), LONGEST_NAME),
                        ShortText.of(list.description(), LONGEST_DESCRIPTION),
                        list.ranked(),
                        list.privacy()),
                content.stream().map(this::item).toList());
        kept.noteList(upload, list.number(), id);
        store.note(upload, numbers(rows), "refused");
        store.note(upload, numbers(content), "added");
    }

    private ListItem item(Taken row) {
        Instant now = clock.instant();
        return new ListItem(
                row.title(), ShortText.of(row.text(), LONGEST_NOTE), Objects.requireNonNullElse(row.at(), now));
    }

    private static List<TitleId> titles(List<Taken> rows) {
        return rows.stream().map(Taken::title).distinct().toList();
    }

    private static List<Integer> numbers(List<Taken> rows) {
        return rows.stream().map(Taken::number).toList();
    }

    @Override
    @Transactional
    public void takeBack(AccountId account, UploadId upload) {
        var untouched = kept.untouched(account, upload);
        untouched.values().forEach(list -> lists.delete(account, list));
        for (var row : store.rows(upload, Saying.ENTRY)) {
            if ("added".equals(row.outcome())) {
                var undone = untouched.containsKey(row.list());
                store.note(upload, List.of(row.number()), undone ? "undone" : "changed_since");
            }
        }
    }
}
