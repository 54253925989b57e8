package app.matinee.ingest.member;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.accounts.PersonalData;
import app.matinee.audience.Audience;
import app.matinee.audience.AudienceReviews;
import app.matinee.audience.OnConflict;
import app.matinee.audience.ReviewText;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleId;
import app.matinee.ingest.member.UploadOverview.State;
import app.matinee.lists.Diary;
import app.matinee.lists.ListDraft;
import app.matinee.lists.ListItem;
import app.matinee.lists.ListPrivacy;
import app.matinee.lists.Lists;
import app.matinee.lists.ViewingDraft;
import app.matinee.lists.Watchlist;
import app.matinee.scoring.Stars;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a member takes away and brings back is what it was. */
@DatabaseTest
class TakeoutTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final JdbcClient jdbc;
    private final Modules modules;
    private AccountId member = new AccountId(0);

    TakeoutTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(
                database,
                Clock.systemUTC(),
                "catalog",
                "accounts",
                "platform.mail",
                "platform.http",
                "moderation",
                "lists",
                "audience",
                "ingest.member");
    }

    @BeforeEach
    void aMemberWithMuchToSay() {
        jdbc.sql("truncate catalog.title, accounts.account, catalog.run cascade")
                .update();
        member = modules.door(Accounts.class)
                .open(List.of(new Identity("ada", "Ada L.", Kind.DEMO)))
                .getFirst();
        modules.door(CatalogLoads.class)
                .load(
                        "cast",
                        List.of(
                                        Cast.cranes(),
                                        Cast.film("twin1", "The Twin", 2011),
                                        Cast.film("twin2", "The Twin", 2011),
                                        Cast.series("fargo", "Fargo: The Series", 2014),
                                        Cast.season("s1", "fargo", 1, 2014),
                                        Cast.episode("e1", "s1", 1, "Dilemma: One", LocalDate.of(2014, 4, 15)))
                                .iterator(),
                        false);
        rate();
        write();
        keep();
    }

    private void rate() {
        var audience = modules.door(Audience.class);
        audience.rate(member, title("cranes"), new Stars(9));
        audience.rate(member, title("twin2"), new Stars(1));
        audience.rate(member, title("s1"), new Stars(4));
        audience.rate(member, title("e1"), new Stars(10));
    }

    private void write() {
        var reviews = modules.door(AudienceReviews.class);
        reviews.save(
                member, title("cranes"), ReviewText.of("=\"Grand\" & <b>sad</b>,\n\n  she waits.\tעוד 🦢"), true, 0);
        reviews.save(member, title("twin1"), ReviewText.of("Dull."), false, 0);
    }

    private void keep() {
        modules.door(Watchlist.class).add(member, title("fargo"));
        modules.door(Diary.class)
                .log(
                        member,
                        List.of(
                                new ViewingDraft(
                                        title("cranes"),
                                        LocalDate.of(2020, 2, 29),
                                        false,
                                        new Stars(7),
                                        "At home,\nalone",
                                        List.of("war", "35 mm")),
                                new ViewingDraft(
                                        title("cranes"), LocalDate.of(2021, 2, 28), null, null, "", List.of())));
        var lists = modules.door(Lists.class);
        lists.make(
                member,
                new ListDraft("Best, \"of all\"", "Two\nlines", true, ListPrivacy.PUBLIC),
                List.of(
                        new ListItem(title("twin2"), "First", NOW.minusSeconds(60)),
                        new ListItem(title("cranes"), "", NOW.minusSeconds(30))));
        lists.make(member, new ListDraft("Empty yet", "", false, ListPrivacy.BY_LINK), List.of());
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void whatIsTakenAwayAndBroughtBackIsWhatItWas() throws IOException {
        var archive = archive();
        var before = said(archive);
        erase(false);
        assertThat(said(archive())).isNotEqualTo(before);
        var belongings = modules.door(Belongings.class);

        var id = belongings.receive(member, "matinee.zip", archive);
        belongings.take(member, id, OnConflict.TAKE);

        var upload = belongings.overview(member, id).orElseThrow();
        assertThat(upload.state()).isEqualTo(State.DONE);
        assertThat(upload.titles().unsure() + upload.titles().unknown()).isZero();
        assertThat(said(archive())).isEqualTo(before);
    }

    @Test
    void broughtOnTopOfItselfItChangesNothingAndUndoingItNeither() throws IOException {
        var archive = archive();
        var before = said(archive);
        var belongings = modules.door(Belongings.class);

        var id = belongings.receive(member, "matinee.zip", archive);
        belongings.take(member, id, OnConflict.TAKE);
        assertThat(said(archive())).isEqualTo(before);
        belongings.undo(member, id);

        assertThat(said(archive())).isEqualTo(before);
    }

    @Test
    void undoingBringsEarlierReviewsBack() throws IOException {
        var archive = archive();
        var reviews = modules.door(AudienceReviews.class);
        reviews.save(member, title("cranes"), ReviewText.of("On second thought, dull."), false, 1);
        reviews.delete(member, title("twin1"));
        var before = said(archive());
        var belongings = modules.door(Belongings.class);
        var id = belongings.receive(member, "matinee.zip", archive);

        belongings.take(member, id, OnConflict.TAKE);
        assertThat(said(archive())).isNotEqualTo(before);
        belongings.undo(member, id);

        assertThat(said(archive())).isEqualTo(before);
        assertTallies();
    }

    @Test
    void erasureLeavesNothingOfTheMemberAndTalliesTrue() throws IOException {
        erase(false);

        var left = files(archive());
        assertThat(left.entrySet())
                .filteredOn(file ->
                        file.getKey().endsWith(".json") && !file.getKey().contains("account"))
                .allMatch(file -> file.getValue().strip().replaceAll("\\s", "").equals("[]"));
        assertThat(left.get("matinee/account.json"))
                .contains("Somebody who left")
                .doesNotContain("Ada", "ada");
        assertTallies();
    }

    @Test
    void reviewsMayStayWhenTheRestIsErased() throws IOException {
        erase(true);

        assertThat(files(archive()).get("matinee/reviews.json")).contains("Dull.");
        assertThat(files(archive()).get("matinee/ratings.json")).doesNotContain("stars");
        assertTallies();
    }

    @Test
    void thereIsATableForLetterboxd() throws IOException {
        var table = files(archive()).get("matinee/letterboxd/import.csv");

        assertThat(table)
                .startsWith("Title,Year,imdbID,tmdbID,Rating,WatchedDate,Rewatch,Tags,Review\r\n")
                .contains("The Cranes Are Flying,1957,tt0050634,,4.5,2021-02-28,,,\"=\"\"Grand\"\" & <b>sad</b>,\n")
                .contains("The Cranes Are Flying,1957,tt0050634,,3.5,2020-02-29,false,\"war, 35 mm\",\r\n")
                .contains("The Twin,2011,,,0.5,,,,\r\n")
                .doesNotContain("Fargo");
    }

    private void erase(boolean keepReviews) {
        modules.door(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> modules.all(PersonalData.class).forEach(part -> part.erase(member, keepReviews)));
    }

    private void assertTallies() {
        assertThat(List.of("cranes", "twin1", "twin2", "s1", "e1"))
                .allMatch(key -> modules.door(Audience.class).isTallyTrue(title(key)));
    }

    private byte[] archive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        modules.door(Takeout.class).write(member, bytes);
        return bytes.toByteArray();
    }

    /** Returns what the member said, without what only tells of the files themselves. */
    private static Map<String, String> said(byte[] archive) throws IOException {
        var files = files(archive);
        files.keySet()
                .removeIf(name -> !name.endsWith(".json") || name.contains("uploads") || name.contains("account"));
        files.replaceAll(
                (name, text) -> text.replaceAll("\"(list|logged_at|made_at|written_at|edited_at)\":[^,}]*,?", ""));
        return files;
    }

    private static Map<String, String> files(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private TitleId title(String key) {
        return jdbc.sql("select title_id from catalog.external_id where source = 'cast' and value = :key")
                .param("key", key)
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .single();
    }
}
