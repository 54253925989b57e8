package app.matinee.ingest.member;

import app.matinee.accounts.AccountId;
import app.matinee.audience.OnConflict;
import app.matinee.ingest.member.KeptStore.Evening;
import app.matinee.ingest.member.TakingStore.Taken;
import app.matinee.lists.Diary;
import app.matinee.lists.ViewingDraft;
import app.matinee.lists.ViewingId;
import app.matinee.scoring.Stars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings viewings into the diary; one of the same title on the same day is there already. */
@Component
class ViewingStep implements Step {
    private static final LocalDate FIRST_DAY = LocalDate.of(1880, 1, 1);
    private static final int LONGEST_NOTE = 5_000;
    private static final int LONGEST_TAG = 50;
    private static final int MOST_TAGS = 20;

    private final TakingStore store;
    private final KeptStore kept;
    private final Diary diary;
    private final Clock clock;

    ViewingStep(TakingStore store, KeptStore kept, Diary diary, Clock clock) {
        this.store = store;
        this.kept = kept;
        this.diary = diary;
        this.clock = clock;
    }

    @Override
    public Saying what() {
        return Saying.VIEWING;
    }

    @Override
    @Transactional
    public void take(AccountId account, UploadId upload, OnConflict rule) {
        var known = new HashSet<>(kept.evenings(account));
        List<Taken> taken = new ArrayList<>();
        List<Integer> same = new ArrayList<>();
        List<Integer> refused = new ArrayList<>();
        for (var row : store.rows(upload, Saying.VIEWING)) {
            if (row.outcome() == null && !isPossible(row)) {
                refused.add(row.number());
            } else if (row.outcome() == null && known.add(new Evening(row.title(), day(row)))) {
                taken.add(row);
            } else if (row.outcome() == null) {
                same.add(row.number());
            }
        }
        var made = diary.log(account, taken.stream().map(ViewingStep::draft).toList());
        Map<Integer, Long> numbers = new HashMap<>();
        for (var index = 0; index < made.size(); index++) {
            numbers.put(taken.get(index).number(), made.get(index).value());
        }
        store.noteMade(upload, numbers);
        store.note(upload, same, "same");
        store.note(upload, refused, "refused");
    }

    private static LocalDate day(Taken row) {
        return Objects.requireNonNull(row.day());
    }

    /** The diary takes no day before a title's own year but one, nor one to come. */
    private boolean isPossible(Taken row) {
        var year = row.titleYear();
        var first = year == null ? FIRST_DAY : LocalDate.of(year - 1, 1, 1);
        return !day(row).isAfter(LocalDate.now(clock).plusDays(1)) && !day(row).isBefore(first);
    }

    private static ViewingDraft draft(Taken row) {
        var stars = row.stars();
        return new ViewingDraft(
                row.title(),
                day(row),
                row.again(),
                stars == null ? null : new Stars(stars),
                ShortText.of(row.text(), LONGEST_NOTE),
                row.tags().stream()
                        .filter(tag -> !tag.isBlank() && tag.codePointCount(0, tag.length()) <= LONGEST_TAG)
                        .limit(MOST_TAGS)
                        .toList());
    }

    @Override
    @Transactional
    public void takeBack(AccountId account, UploadId upload) {
        var made = store.rows(upload, Saying.VIEWING).stream()
                .filter(row -> "added".equals(row.outcome()))
                .toList();
        var there = kept.viewings(
                account, made.stream().map(Taken::made).filter(Objects::nonNull).toList());
        for (var viewing : there) {
            diary.delete(account, new ViewingId(viewing));
        }
        store.note(upload, made.stream().map(Taken::number).toList(), "undone");
    }
}
