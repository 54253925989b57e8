package app.matinee.lists;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.PersonalData;
import app.matinee.scoring.Stars;
import app.matinee.testing.DatabaseTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class KeptDataTest {
    private final Shelf shelf;

    KeptDataTest(DataSource database) {
        shelf = new Shelf(database);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void aMemberTakesAlongWhatTheyKeepAndErasureLeavesNothing() throws IOException {
        var film = shelf.films(1).getFirst();
        keep(shelf.veronika);
        keep(shelf.boris);

        assertThat(rows("watchlist"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("title", "Film 1")
                        .containsEntry("year", 1957)
                        .containsEntry("path", "/m/film-1"));
        assertThat(rows("lists"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("name", "Wings")
                        .containsEntry("place", 1L)
                        .containsEntry("note", "The stairs"));
        assertThat(rows("diary"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("watched_on", "2026-11-20")
                        .containsEntry("tags", "cinema, late"));

        data().forEach(part -> part.erase(shelf.veronika, true));
        for (var part : List.of("watchlist", "lists", "diary")) {
            assertThat(rows(part)).as(part).isEmpty();
        }
        assertThat(shelf.door(Watchlist.class).has(shelf.boris, List.of(film))).isNotEmpty();
    }

    private void keep(AccountId member) {
        var film = shelf.title("Film 1");
        shelf.door(Watchlist.class).add(member, film);
        var list = shelf.door(Lists.class).make(member, new ListDraft("Wings", "", false, ListPrivacy.PRIVATE));
        shelf.door(ListItems.class).add(member, list, film);
        shelf.door(ListItems.class).note(member, list, film, "The stairs");
        shelf.door(Diary.class)
                .log(
                        member,
                        new ViewingDraft(
                                film, LocalDate.of(2026, 11, 20), null, new Stars(9), "", List.of("cinema", "late")));
    }

    private List<Map<String, Object>> rows(String part) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (var data : data()) {
            if (data.part().equals(part)) {
                data.export(shelf.veronika, row -> rows.add(new HashMap<>(row)));
            }
        }
        return rows;
    }

    private List<PersonalData> data() {
        return shelf.modules.all(PersonalData.class);
    }
}
