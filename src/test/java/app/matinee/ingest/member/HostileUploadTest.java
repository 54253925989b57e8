package app.matinee.ingest.member;

import static app.matinee.ingest.member.Uploads.read;
import static app.matinee.ingest.member.Uploads.readZip;
import static app.matinee.ingest.member.Uploads.zip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.member.file.Upload;
import app.matinee.ingest.member.file.UploadLimits;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody may upload anything: it is refused with a reason, and costs little. */
class HostileUploadTest {
    private static final String RATINGS =
            "Date,Name,Year,Letterboxd URI,Rating\n2020-01-02,Ran,1985,https://boxd.it/aa,4.5\n";
    private static final UploadLimits SMALL = new UploadLimits(1 << 16, 3, 1 << 18, 1 << 19, 50, 1 << 17);

    @Test
    void aFileThatUnpacksToTooMuchIsStopped() {
        refused(zip(Map.of("ratings.csv", noise(300))), "more than 262,144 bytes");
        refused(zip(Map.of("a.csv", noise(200), "b.csv", noise(200), "c.csv", noise(200))), "unpacks to more than");
        refused(zip(Map.of("ratings.csv", "0".repeat(1 << 18))), "more than 50 times its size");
    }

    /** Returns so many KiB that pack well, but not beyond reason. */
    private static String noise(int kib) {
        var random = new Random(kib);
        var text = new StringBuilder();
        while (text.length() < kib << 10) {
            text.append(Integer.toHexString(random.nextInt()).repeat(20));
        }
        return text.toString();
    }

    @Test
    void anArchiveOfTooManyFilesIsStopped() {
        var files = new LinkedHashMap<String, String>();
        for (var i = 0; i < 4; i++) {
            files.put(i + ".csv", RATINGS);
        }

        refused(zip(files), "more than 3 files");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../ratings.csv", "a/../../ratings.csv", "/etc/ratings.csv", "C:\\ratings.csv", "..\\ratings.csv"
            })
    void anArchiveThatPointsOutsideIsRefused(String name) {
        refused(zip(Map.of(name, RATINGS)), "points outside of the archive");
    }

    @Test
    void anArchiveInAnArchiveIsLeftAlone() {
        var inner = new String(zip(Map.of("ratings.csv", RATINGS)), ISO_8859_1);
        var gathered = readZip(Map.of("ratings.csv", RATINGS, "inner.zip", inner.substring(0, 4) + "rest"));

        assertThat(gathered.said()).hasSize(1);
        assertThat(gathered.left())
                .singleElement()
                .satisfies(left -> assertThat(left.reason()).contains("archive inside the archive"));
    }

    @Test
    void anArchiveUnderAPasswordIsRefused() {
        var bytes = zip(Map.of("ratings.csv", RATINGS));
        bytes[6] |= 1;

        refused(bytes, "protected by a password");
    }

    @Test
    void anArchiveThatIsCutOrDamagedIsRefused() {
        var bytes = zip(Map.of("ratings.csv", RATINGS + noise(20)));

        refused(Arrays.copyOf(bytes, bytes.length / 2), "ends too early");
        bytes[60] ^= 0x55;
        assertThatThrownBy(() -> UploadReader.read(new Upload("export.zip", bytes, SMALL)))
                .isInstanceOf(RefusedFileException.class);
    }

    @Test
    void anUploadThatIsTooLargeOrEmptyIsRefused() {
        refused(new byte[(1 << 16) + 1], "larger than");
        refused(new byte[0], "is empty");
    }

    @Test
    void whatIsNoExportIsCalledByItsName() {
        assertThatThrownBy(() -> read("cat.png", "\u0089PNG\r\n\u001a\n and more", ISO_8859_1))
                .hasMessageContaining("PNG image");
        assertThatThrownBy(() -> read("ratings.csv", RATINGS, UTF_16)).hasMessageContaining("UTF-16");
        assertThatThrownBy(() -> read("sales.csv", "Day,Sum\n1,2\n"))
                .hasMessageContaining("Day, Sum")
                .hasMessageContaining("Letterboxd, IMDb, Trakt, TMDB, Yamtrack");
        assertThatThrownBy(() -> read("notes.txt", "hello")).isInstanceOf(RefusedFileException.class);
    }

    @Test
    void aGiganticLineCostsItselfAlone() {
        var gathered = read(
                "ratings.csv",
                RATINGS + "2020-01-02,\"" + "x".repeat(3 << 20) + "\",1985,u,4\n"
                        + RATINGS.lines().skip(1).findFirst().orElseThrow() + "\n");

        assertThat(gathered.said()).hasSize(2);
        assertThat(gathered.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.row().reason()).contains("longer than 1 MiB"));
    }

    @Test
    void jsonThatIsNestedBeyondReasonOrEndlessIsRefused() {
        assertThatThrownBy(() -> read("ratings.json", "[".repeat(100_000))).hasMessageContaining("JSON");
        assertThatThrownBy(() -> read("ratings.json", "[{\"rating\":[" + "[],".repeat(600_000) + "1]}]"))
                .hasMessageContaining("more than 500,000 values");
        assertThatThrownBy(() -> read("ratings.json", "[{\"rating\":8,")).hasMessageContaining("JSON");
        assertThatThrownBy(() -> read("ratings.json", "{\"rating\":8} trailing"))
                .isInstanceOf(RefusedFileException.class);
    }

    @Test
    void aNameOfAnyScriptOrDirectionStaysAsItIs() {
        var name = "عمر المختار \u202E🦁 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢";
        var gathered = read("ratings.csv", RATINGS + "2020-01-02,%s,1980,https://boxd.it/ac,4\n".formatted(name));

        assertThat(gathered.said().getLast().title().names()).containsExactly(name);
    }

    private static void refused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> UploadReader.read(new Upload("export.zip", bytes, SMALL)))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining(reason);
    }
}
