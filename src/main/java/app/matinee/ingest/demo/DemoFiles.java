package app.matinee.ingest.demo;

import app.matinee.ingest.table.Entry;
import app.matinee.ingest.table.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Opens what the program brings along for the demo. */
final class DemoFiles {
    private DemoFiles() {}

    static Table open(String name) {
        return Table.open("demo/" + name, 0, stream(name));
    }

    private static InputStream stream(String name) {
        return Objects.requireNonNull(
                DemoFiles.class.getResourceAsStream("/demo/" + name), "The demo's file is missing: " + name);
    }

    /** Returns the rows of a table by column. */
    static List<Map<String, String>> rows(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Table table = open(name)) {
            for (Entry entry = table.next(); entry != null; entry = table.next()) {
                rows.add(row(name, table.columns(), entry));
            }
        }
        return rows;
    }

    private static Map<String, String> row(String name, List<String> columns, Entry entry) {
        if (!(entry instanceof Entry.Row row)) {
            throw new IllegalStateException("demo/%s is broken: %s".formatted(name, entry));
        }
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.put(columns.get(i), row.fields().get(i));
        }
        return fields;
    }

    static List<String> lines(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream(name), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
