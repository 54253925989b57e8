package app.matinee.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.ingest.RefusedFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theHeaderTellsWhatSeparatesTheFields(String delimiter) throws IOException {
        String text = "film,critic,quote\nSolaris,Odalys Brennecke,Slow\n".replace(",", delimiter);

        assertThat(entries(text)).containsExactly(row(2, "Solaris", "Odalys Brennecke", "Slow"));
    }

    @Test
    void quotesEncloseDelimitersQuotesAndLineBreaks() throws IOException {
        assertThat(entries("film,quote\r\nSolaris,\"Slow, she said,\r\n\"\"and right\"\"\"\r\nIkiru,\"\"\r\n"))
                .containsExactly(row(2, "Solaris", "Slow, she said,\n\"and right\""), row(4, "Ikiru", ""));
    }

    @Test
    void spacesAroundQuotesAreNoPartOfTheField() throws IOException {
        assertThat(entries("film,quote\n\"Solaris\" , \"Slow, but right\"\n"))
                .containsExactly(row(2, "Solaris", "Slow, but right"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws IOException {
        try (Table table = Table.open(write("\uFEFFfilm,year\nSolaris,1972\n".getBytes(UTF_8)))) {
            assertThat(table.columns()).containsExactly("film", "year");
        }
    }

    @Test
    void gzipIsRecognizedByContent() throws IOException {
        assertThat(entries(gzip("film,year\nSolaris,1972\n".getBytes(UTF_8))))
                .containsExactly(row(2, "Solaris", "1972"));
    }

    @Test
    void blankLinesCountButAreNoRows() throws IOException {
        assertThat(entries("\nfilm,year\n\n  \nSolaris,1972\n\n")).containsExactly(row(5, "Solaris", "1972"));
    }

    @Test
    void linesMayEndWithACarriageReturnAlone() throws IOException {
        assertThat(entries("film,year\rSolaris,1972\rIkiru,1952"))
                .containsExactly(row(2, "Solaris", "1972"), row(3, "Ikiru", "1952"));
    }

    @Test
    void aRowWithTooFewOrTooManyFieldsIsReportedWithBothCounts() throws IOException {
        assertThat(entries("film,year\nSolaris\nIkiru,1952,Tokyo\nM,1931\n"))
                .containsExactly(
                        malformed(2, "Solaris", "The row has 1 fields, the header has 2"),
                        malformed(3, "Ikiru,1952,Tokyo", "The row has 3 fields, the header has 2"),
                        row(4, "M", "1931"));
    }

    @Test
    void textAfterAClosingQuoteCostsItsRowOnly() throws IOException {
        assertThat(entries("film,quote\nSolaris,\"Slow\" but right\nM,Tense\n"))
                .satisfiesExactly(
                        broken -> assertThat(reason(broken)).contains("closing quote of field 2"),
                        next -> assertThat(next).isEqualTo(row(3, "M", "Tense")));
    }

    @Test
    void aQuoteNeverClosedCostsItsRowOnly() throws IOException {
        assertThat(entries("film,quote\nSolaris,\"Slow\nM,Tense\nIkiru,Warm\n"))
                .satisfiesExactly(
                        broken -> assertThat(reason(broken)).contains("field 2 are not closed"),
                        next -> assertThat(next).isEqualTo(row(3, "M", "Tense")),
                        last -> assertThat(last).isEqualTo(row(4, "Ikiru", "Warm")));
    }

    @Test
    void aQuoteNeverClosedIsGivenUpAfterOneMebibyte() throws IOException {
        String rows = "M,Tense\n".repeat(300_000);

        List<Entry> entries = entries("film,quote\nSolaris,\"Slow\n" + rows);

        assertThat(entries).hasSize(300_001);
        assertThat(entries.getFirst()).isInstanceOf(Entry.Malformed.class);
        assertThat(entries.getLast()).isEqualTo(row(300_002, "M", "Tense"));
    }

    @Test
    void aQuoteClosedInAnotherRowDoesNotSwallowTheRowsBetween() throws IOException {
        assertThat(entries("film,year,quote\nSolaris,1972,\"Slow\nM,1931,Tense\nIkiru,1952,\"Warm\"\n"))
                .satisfiesExactly(
                        broken -> assertThat(broken.line()).isEqualTo(2),
                        next -> assertThat(next).isEqualTo(row(3, "M", "1931", "Tense")),
                        last -> assertThat(last).isEqualTo(row(4, "Ikiru", "1952", "Warm")));
    }

    @Test
    void aLineWithoutEndIsReportedAndReadingGoesOn() throws IOException {
        String endless = "a".repeat(3 << 20);

        assertThat(entries("film,year\n" + endless + "\nSolaris,1972\n"))
                .satisfiesExactly(
                        cut -> assertThat(reason(cut)).contains("longer than 1 MiB"),
                        next -> assertThat(next).isEqualTo(row(3, "Solaris", "1972")));
    }

    @Test
    void tabSeparatedTextWithoutQuotingKeepsItsQuotes() throws IOException {
        assertThat(entries(
                        "film\tquote\tyear\nM\t\"Tense\" and more\t1931\nIkiru\t\"Warm\t1952\nSolaris\tSlow\t1972\n"))
                .containsExactly(
                        row(2, "M", "\"Tense\" and more", "1931"),
                        row(3, "Ikiru", "\"Warm", "1952"),
                        row(4, "Solaris", "Slow", "1972"));
    }

    @Test
    void windows1252IsReadLineByLine() throws IOException {
        byte[] text = join("film,quote\n", "Ikiru,“Café”\n".getBytes(Charset.forName("windows-1252")), "M,“Café”\n");
        try (Table table = Table.open(write(text))) {
            assertThat(List.of(table.next(), table.next()))
                    .containsExactly(row(2, "Ikiru", "“Café”"), row(3, "M", "“Café”"));
            assertThat(table.linesInWindows1252()).isEqualTo(1);
        }
    }

    @Test
    void aLineInNeitherEncodingIsReported() throws IOException {
        byte[] garbage = {'M', ',', (byte) 0x81, (byte) 0xff, '\n'};

        assertThat(entries(join("film,quote\n", garbage, "M,Tense\n")))
                .satisfiesExactly(
                        broken -> assertThat(reason(broken)).contains("neither UTF-8 nor windows-1252"),
                        next -> assertThat(next).isEqualTo(row(3, "M", "Tense")));
    }

    @Test
    void aLineWithANulByteNearTheBeginningIsReported() throws IOException {
        assertThat(entries("film,quote\nM,\0\nIkiru,Tense\n"))
                .satisfiesExactly(
                        broken -> assertThat(reason(broken)).contains("holds NUL bytes"),
                        next -> assertThat(next).isEqualTo(row(3, "Ikiru", "Tense")));
    }

    @Test
    void aLineWithNulBytesFarInTheFileIsReported() throws IOException {
        String rows = "M,Tense\n".repeat(20_000);

        assertThat(entries("film,quote\n" + rows + "M,\0\n" + rows))
                .filteredOn(Entry.Malformed.class::isInstance)
                .singleElement()
                .satisfies(broken -> assertThat(broken.line()).isEqualTo(20_002));
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000, a PNG image",
        "504b0304140006000800, a ZIP archive",
        "504b0304786c2f776f72, an Excel workbook",
        "255044462d312e370a25, a PDF document",
        "fffe66006900, UTF-16 text",
        "660069006c006d002c00, UTF-16 text without a byte order mark",
        "6669006c006d0000002c, binary data",
        "7b2261223a317d, JSON",
    })
    void aFileThatIsNoTableIsRefusedByWhatItLooksLike(String hex, String words) throws IOException {
        Path file = write(HexFormat.of().parseHex(hex));

        assertThatThrownBy(() -> Table.open(file))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("looks like " + words);
    }

    @Test
    void emptyFilesFoldersAndAbsentFilesAreRefused() throws IOException {
        Path empty = write(new byte[0]);

        assertThatThrownBy(() -> Table.open(empty)).hasMessageEndingWith("It is empty");
        assertThatThrownBy(() -> Table.open(folder)).hasMessageEndingWith("is a folder, not a file");
        assertThatThrownBy(() -> Table.open(folder.resolve("none.csv"))).hasMessageStartingWith("There is no file");
    }

    @Test
    void aColumnThatIsThereTwiceIsRefused() throws IOException {
        Path file = write("film,criticName,critic_name\n".getBytes(UTF_8));

        assertThatThrownBy(() -> Table.open(file)).hasMessageContaining("the column 'critic_name' twice");
    }

    @Test
    void gzipCutAnywhereIsRefused() throws IOException {
        byte[] whole = gzip("film,year\nSolaris,1972\nIkiru,1952\n".getBytes(UTF_8));

        for (int length = 2; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> entries(cut)).as("cut at %d", length).isInstanceOf(RefusedFileException.class);
        }
    }

    @Test
    void gzipOfSeveralMembersIsReadWholeAndRefusedWhenOneIsCut() throws IOException {
        byte[] first = gzip("film,year\nSolaris,1972\n".getBytes(UTF_8));
        byte[] second = gzip("Ikiru,1952\n".getBytes(UTF_8));
        byte[] whole = join("", first, second, "");

        assertThat(entries(whole)).hasSize(2);
        for (int length = first.length + 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> entries(cut)).as("cut at %d", length).isInstanceOf(RefusedFileException.class);
        }
    }

    @Test
    void damagedGzipNamesHowFarItWasRead() throws IOException {
        byte[] damaged = gzip("film,year\nSolaris,1972\n".repeat(20_000).getBytes(UTF_8));
        damaged[damaged.length - 6] ^= 1;

        assertThatThrownBy(() -> entries(damaged))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("cannot be read beyond line 40,000 (1,")
                .hasMessageContaining("its gzip data is damaged");
    }

    @Test
    void randomBytesAndRandomlyDamagedTablesNeverEndInAnythingButARefusalOrRows() throws IOException {
        Random random = new Random(7);
        byte[] table = "film,\"quote\",year\nSolaris,\"Slow, \"\"yes\"\"\",1972\nM,\"a\nb\",1931\n"
                .repeat(20)
                .getBytes(UTF_8);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = table.clone();
            for (int i = 0; i < round; i++) {
                bytes[random.nextInt(bytes.length)] = i % 3 == 0 ? (byte) '"' : (byte) random.nextInt(256);
            }
            try {
                assertThat(entries(bytes)).extracting(Entry::line).isSorted().doesNotHaveDuplicates();
            } catch (RefusedFileException refused) {
                assertThat(refused).hasMessageContaining(folder.toString());
            }
        }
    }

    private List<Entry> entries(String text) throws IOException {
        return entries(text.getBytes(UTF_8));
    }

    private List<Entry> entries(byte[] bytes) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Table table = Table.open(write(bytes))) {
            for (Entry entry = table.next(); entry != null; entry = table.next()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("table"), bytes);
    }

    private static Entry row(long line, String... fields) {
        return new Entry.Row(line, List.of(fields));
    }

    private static Entry malformed(long line, String value, String reason) {
        return new Entry.Malformed(line, value, reason);
    }

    private static String reason(Entry entry) {
        return entry instanceof Entry.Malformed malformed ? malformed.reason() : "";
    }

    private static byte[] join(Object... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            bytes.write(part instanceof byte[] raw ? raw : part.toString().getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text);
        }
        return bytes.toByteArray();
    }
}
