package app.matinee.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ingest.member.Uploads;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Brings an export along, takes everything away again, and leaves; none of it needs scripts. */
@Journey
class BringJourneyTest {
    private static final Map<String, String> EXPORT = Map.of("ratings.csv", """
            Date,Name,Year,Letterboxd URI,Rating
            2020-01-01,The Cranes Are Flying,1957,https://boxd.it/a,4.5
            2020-01-02,A Film That Nobody Made,1931,https://boxd.it/b,2
            2020-01-02,Sunrise,19x7,https://boxd.it/b,2
            """, "diary.csv", """
            Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
            2020-01-01,The Cranes Are Flying,1957,https://boxd.it/x1,4.5,,,2019-12-31
            """);

    private final Stage stage;

    BringJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aMemberBringsAnExportAndUndoesIt() {
        try (var context = stage.context(false)) {
            var page = context.newPage();
            stage.join(page, "Mark Alexandrovich");
            upload(page, "letterboxd.zip", Uploads.zip(EXPORT));
            assertThat(heading(page)).hasText("Preview of your import");
            assertThat(page.locator("main")).containsText("1 diary entry");
            assertThat(page.locator("main")).containsText("ratings.csv, line 4");

            press(page, "Import");
            assertThat(heading(page)).hasText("Imported");
            assertThat(page.locator("main")).containsText("1 added");
            press(page, "Undo all of it");
            assertThat(heading(page)).hasText("Undone");
        }
    }

    @Test
    void whatIsNoExportIsRefusedWithAReason() {
        try (var context = stage.context(false)) {
            var page = context.newPage();
            stage.join(page, "Stepan Nikitin");

            upload(page, "sales.csv", "Day,Sum\n1,2\n".getBytes(UTF_8));

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Day, Sum");
        }
    }

    @Test
    void aMemberTakesEverythingAndLeaves() throws IOException {
        try (var context = stage.context(false)) {
            var page = context.newPage();
            stage.join(page, "Lyubov Leavina");
            page.navigate(stage.at("/account/export"));
            Path archive = page.waitForDownload(
                            () -> page.getByText("Download the archive").click())
                    .path();
            assertThat(Files.size(archive)).isGreaterThan(500);

            page.navigate(stage.at("/account/delete"));
            page.getByLabel("Your password").fill(Stage.PASSWORD);
            press(page, "Delete my account");
            assertThat(page.locator("main")).containsText("Until then you can change your mind");
            press(page, "Keep my account");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Your account stays");
        }
    }

    private void upload(Page page, String name, byte[] content) {
        page.navigate(stage.at("/account/import"));
        page.getByLabel("Your export").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        press(page, "Preview");
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
