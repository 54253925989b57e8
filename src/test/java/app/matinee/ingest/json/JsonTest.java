package app.matinee.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.table.RejectedRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private final List<RejectedRow> rejected = new ArrayList<>();

    private Json json(String text) {
        return Json.of(JsonDocument.parse(text.getBytes(UTF_8)), "movie.json", 3, rejected::add);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\": null}", "{\"a\": \"\"}", "{\"a\": \"  \"}", "[1]", "7"})
    void whatIsMissingNullOrEmptyIsAbsentWithoutAWord(String text) {
        Json absent = json(text).at("a");

        assertThat(absent.isAbsent()).isTrue();
        assertThat(absent.name(10)).isNull();
        assertThat(absent.number(0, 10)).isNull();
        assertThat(absent.decimal()).isNull();
        assertThat(absent.date()).isNull();
        assertThat(absent.items()).isEmpty();
        assertThat(absent.fields()).isEmpty();
        assertThat(rejected).isEmpty();
    }

    @Test
    void numbersMayBeWrittenAsTexts() {
        assertThat(json("\"119\"").number(0, 1000)).isEqualTo(119);
        assertThat(json("119.0").number(0, 1000)).isEqualTo(119);
        assertThat(json("\"5.37414965986395\"").decimal()).isEqualTo("5.37414965986395");
        assertThat(json("0").positive(10)).isNull();
        assertThat(rejected).isEmpty();
    }

    @Test
    void aTimeOfDayIsLeftOut() {
        assertThat(json("\"2013-11-28T00:00:00.000Z\"").date()).isEqualTo(LocalDate.of(2013, 11, 28));
    }

    @Test
    void whatIsOfTheWrongKindIsNotedWithItsPlaceAndWhatWouldBeRight() {
        Json json = json("{\"cast\": [{\"order\": 0}, {\"order\": \"first\"}], \"watch/providers\": 7}");

        assertThat(json.at("cast").items().get(1).at("order").number(0, 9)).isNull();
        assertThat(json.at("watch/providers").fields()).isEmpty();

        assertThat(rejected)
                .containsExactly(
                        new RejectedRow(3, "movie.json $.cast[1].order", "first", "a number would be right"),
                        new RejectedRow(3, "movie.json $['watch/providers']", "7", "an object in {} would be right"));
    }

    @Test
    void everyReadingTellsWhatItWouldHaveLiked() {
        json("7").name(10);
        json("\"long\"").name(3);
        json("{}").items();
        json("1.5").number(0, 9);
        json("10").number(0, 9);
        json("\"1957-13-01\"").date();
        json("\"0009-01-01\"").date();
        json("\"tt5\"").word(Pattern.compile("tt\\d{7}"), "an id like tt0050634");

        assertThat(rejected)
                .extracting(RejectedRow::reason)
                .containsExactly(
                        "a text in quotation marks would be right",
                        "at most 3 characters would be right",
                        "a list in [] would be right",
                        "a whole number from 0 to 9 would be right",
                        "a whole number from 0 to 9 would be right",
                        "a day like 1957-10-12 would be right",
                        "a day between 1870-01-01 and 2200-12-31 would be right",
                        "an id like tt0050634 would be right");
    }

    @Test
    void aLongValueIsQuotedByItsBeginning() {
        json("\"" + "a".repeat(10_000) + "\"").name(500);

        assertThat(rejected.getFirst().value()).hasSize(201).endsWith("…");
    }

    @Test
    void whatIsNoJsonSaysFromWhereOn() {
        assertThatThrownBy(() -> json("{\n\"a\": oops}"))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("no JSON, from line 2");
        assertThatThrownBy(() -> json("{\"a\": [1,")).hasMessageContaining("no JSON");
        assertThatThrownBy(() -> json("")).hasMessageContaining("empty");
        assertThatThrownBy(() -> json("{} {}")).hasMessageContaining("no JSON");
        assertThatThrownBy(() -> JsonDocument.parse(new byte[] {'"', (byte) 0xff, '"'}))
                .hasMessageContaining("no JSON");
        assertThatThrownBy(() -> json("[".repeat(100_000))).hasMessageContaining("no JSON");
    }

    @Test
    void aFileMayBeZipped(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write("{\"id\": 5}".getBytes(UTF_8));
        }
        Path file = Files.write(folder.resolve("movie.json.gz"), zipped.toByteArray());
        Path cut = Files.write(folder.resolve("cut.json.gz"), Arrays.copyOf(zipped.toByteArray(), 15));

        assertThat(JsonDocument.read(file).root().path("id").intValue()).isEqualTo(5);
        assertThatThrownBy(() -> JsonDocument.read(cut)).isInstanceOf(RefusedFileException.class);
    }
}
