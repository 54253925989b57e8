package app.matinee.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import app.matinee.testing.DatabaseTest;
import app.matinee.values.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
class DiaryTest {
    private final Shelf shelf;
    private final Diary diary;
    private List<TitleId> films = List.of();

    DiaryTest(DataSource database) {
        shelf = new Shelf(database);
        diary = shelf.door(Diary.class);
    }

    @BeforeEach
    void someFilms() {
        films = shelf.films(3);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void anEntryKeepsWhatWasSaid() {
        var draft = new ViewingDraft(
                films.getFirst(),
                LocalDate.of(2026, 11, 20),
                true,
                new Stars(9),
                "On a big screen,\nat last",
                List.of("cinema", "35 mm"));

        var id = diary.log(shelf.veronika, draft);

        assertThat(diary.find(shelf.veronika, id)).contains(new Viewing(id, draft, true));
        assertThat(diary.find(shelf.boris, id)).isEmpty();
    }

    @Test
    void theLastViewingStandsFirstAndOfOneDayTheOneLoggedLast() {
        var first = log(0, "2026-11-20");
        var early = log(1, "2026-10-31");
        var second = log(2, "2026-11-20");

        assertThat(november().items()).extracting(Viewing::id).containsExactly(second, first);
        assertThat(diary.viewings(
                                shelf.veronika,
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 12, 31),
                                new Page.Request(2, 2))
                        .items())
                .extracting(Viewing::id)
                .containsExactly(early);
        assertThat(diary.months(shelf.veronika))
                .containsExactly(new DiaryMonth(YearMonth.of(2026, 11), 2), new DiaryMonth(YearMonth.of(2026, 10), 1));
    }

    @Test
    void aTitleWatchedBeforeIsARewatchUnlessTheMemberSaysOtherwise() {
        var second = log(0, "2026-11-20");
        assertThat(isRewatch(second)).isFalse();

        var first = log(0, "2026-11-01");
        assertThat(isRewatch(first)).isFalse();
        assertThat(isRewatch(second)).isTrue();

        diary.change(shelf.veronika, second, draft(0, "2026-11-20", false));
        assertThat(isRewatch(second)).isFalse();
        diary.change(shelf.veronika, first, draft(0, "2026-11-01", true));
        assertThat(isRewatch(first)).isTrue();
    }

    @Test
    void aRewatchIsAFirstViewingAgainWhenTheEarlierOneIsDeleted() {
        var first = log(0, "2026-11-01");
        var second = log(0, "2026-11-01");
        assertThat(isRewatch(second)).isTrue();

        diary.delete(shelf.veronika, first);
        assertThat(isRewatch(second)).isFalse();
        diary.restore(shelf.veronika, first);
        assertThat(isRewatch(second)).isTrue();
    }

    private boolean isRewatch(ViewingId viewing) {
        return diary.find(shelf.veronika, viewing).orElseThrow().rewatch();
    }

    @Test
    void viewingsAreCountedByTitle() {
        log(0, "2026-11-01");
        log(0, "2026-11-02");
        log(1, "2026-11-02");
        diary.delete(shelf.veronika, log(2, "2026-11-03"));

        assertThat(diary.counts(shelf.veronika, films)).isEqualTo(Map.of(films.get(0), 2, films.get(1), 1));
        assertThat(diary.of(shelf.veronika, films.get(0)))
                .extracting(viewing -> viewing.said().watchedOn().getDayOfMonth())
                .containsExactly(2, 1);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22", "1956-01-01"})
    void tomorrowIsTodaySomewhereAndFestivalsAreEarly(String day) {
        assertThat(log(0, day)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23|2026-11-23 is still to come; a diary tells what was watched",
                "+999999999-12-31|+999999999-12-31 is still to come; a diary tells what was watched",
                "1955-12-31|1955-12-31 is too early: this was not to be seen before 1956",
                "-0044-03-15|-0044-03-15 is too early: this was not to be seen before 1956"
            })
    void nobodyWatchesAFilmBeforeItIsThereOrTheDayAfterTomorrow(String day, String message) {
        assertThatThrownBy(() -> log(0, day))
                .isInstanceOf(RefusedFieldException.class)
                .hasMessage(message)
                .extracting("field")
                .isEqualTo("date");
        var id = log(0, "2026-11-20");
        assertThatThrownBy(() -> diary.change(shelf.veronika, id, draft(0, day, null)))
                .hasMessage(message);
    }

    @Test
    void aFilmWithoutAYearMayHaveBeenWatchedSinceFilmsAre() {
        shelf.jdbc.sql("update catalog.title set year = null").update();

        assertThat(log(0, "1895-12-28")).isNotNull();
        assertThatThrownBy(() -> log(0, "1879-12-31")).isInstanceOf(RefusedFieldException.class);
    }

    @Test
    void aDeletedEntryComesBackForADay() {
        var id = log(0, "2026-11-20");
        diary.delete(shelf.veronika, id);

        assertThat(november().items()).isEmpty();
        assertUnknown(() -> diary.delete(shelf.veronika, id));
        shelf.clock.pass(Duration.ofHours(23));
        diary.restore(shelf.veronika, id);
        assertThat(november().items()).hasSize(1);
        diary.delete(shelf.veronika, id);
        shelf.clock.pass(Duration.ofHours(24));
        assertUnknown(() -> diary.restore(shelf.veronika, id));
    }

    @Test
    void whatStandsInSomebodyElsesDiaryIsAsUnknownAsWhatIsNotThere() {
        var hers = log(0, "2026-11-20");

        for (var id : List.of(hers, new ViewingId(-1))) {
            assertUnknown(() -> diary.change(shelf.boris, id, draft(0, "2026-11-20", null)));
            assertUnknown(() -> diary.delete(shelf.boris, id));
            assertUnknown(() -> diary.restore(shelf.boris, id));
        }
    }

    private static void assertUnknown(Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(UnknownEntryException.class);
    }

    @Test
    void tagsAreFewShortAndDifferent() {
        var draft = withTags(List.of(" Cinema ", "cinema", "with\nfriends"));

        assertThat(draft.tags()).containsExactly("Cinema", "with friends");
        assertThatThrownBy(() -> withTags(IntStream.range(0, 21)
                        .mapToObj(number -> "tag " + number)
                        .toList()))
                .hasMessage("There are 21 tags; 20 at most can be kept");
        assertThatThrownBy(() -> withTags(List.of("t".repeat(51))))
                .hasMessage("The tag has 51 characters; 50 at most can be kept");
    }

    private ViewingDraft withTags(List<String> tags) {
        return new ViewingDraft(films.getFirst(), LocalDate.of(2026, 11, 20), null, null, "", tags);
    }

    @Test
    void aDiaryKeptElsewhereComesAtOnceAndInItsOrder() {
        var drafts = IntStream.rangeClosed(1, 3_000)
                .mapToObj(number -> new ViewingDraft(
                        films.get(number % 3),
                        LocalDate.of(2026, 11, 20).minusDays(number),
                        number % 2 == 0 ? null : true,
                        number % 4 == 0 ? null : new Stars(1 + number % 10),
                        "Number " + number,
                        number % 5 == 0 ? List.of("five", "{a,\"b\"}") : List.of()))
                .toList();

        var ids = diary.log(shelf.veronika, drafts);

        for (var number : List.of(1, 20, 3_000)) {
            assertThat(diary.find(shelf.veronika, ids.get(number - 1))
                            .orElseThrow()
                            .said())
                    .isEqualTo(drafts.get(number - 1));
        }
        assertThat(diary.months(shelf.veronika).stream()
                        .mapToInt(DiaryMonth::viewings)
                        .sum())
                .isEqualTo(3_000);
    }

    private ViewingId log(int film, String day) {
        return diary.log(shelf.veronika, draft(film, day, null));
    }

    private ViewingDraft draft(int film, String day, @Nullable Boolean again) {
        return new ViewingDraft(films.get(film), LocalDate.parse(day), again, null, "", List.of());
    }

    private Page<Viewing> november() {
        return november(shelf.veronika);
    }

    private Page<Viewing> november(AccountId account) {
        return diary.viewings(account, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), Shelf.all());
    }
}
