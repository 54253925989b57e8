package app.matinee.ingest.member;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.PersonalData;
import app.matinee.ingest.member.own.OwnReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives a member all that is kept of the member: each part as JSON and as CSV, and one table that Letterboxd imports.
 * Uploaded again, here or on a site like this one, it is what it was.
 */
@Component
public class Takeout {
    private final List<PersonalData> parts;
    private final JsonMapper json;

    Takeout(List<PersonalData> parts, JsonMapper json) {
        this.parts =
                parts.stream().sorted(Comparator.comparing(PersonalData::part)).toList();
        this.json = json;
    }

    /** Writes a zip archive, part by part, so that no more than one of them is held in memory; leaves the stream open. */
    public void write(AccountId account, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(new Open(out), UTF_8);
        var letterboxd = new LetterboxdTable();
        for (var part : parts) {
            List<Map<String, Object>> rows = new ArrayList<>();
            part.export(account, row -> rows.add(tidy(row)));
            letterboxd.add(part.part(), rows);
            entry(zip, part.part() + ".json", json(rows));
            entry(zip, part.part() + ".csv", CsvText.of(rows));
        }
        entry(zip, "letterboxd/import.csv", letterboxd.text());
        zip.finish();
        zip.flush();
    }

    /** The database keeps more decimals than anybody wants to read. */
    private static Map<String, Object> tidy(Map<String, ?> row) {
        Map<String, Object> tidy = new LinkedHashMap<>(row);
        tidy.replaceAll((column, value) -> value instanceof BigDecimal number ? shortened(number) : value);
        return tidy;
    }

    private static BigDecimal shortened(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** One row a line, so that people and their tools can read it too. */
    private String json(List<Map<String, Object>> rows) {
        return rows.stream().map(json::writeValueAsString).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(OwnReader.FOLDER + "/" + name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    /** Outlives the archive that is written to it. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
