package app.matinee.bench;

import app.matinee.platform.db.Database;
import app.matinee.platform.db.DatabaseSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/**
 * Imports tables of IMDb's shape by the command, with a heap of 512 MB, and compares it with a bare {@code COPY} of all
 * rows that it made into the same tables with their indexes and constraints, on the same server.
 */
final class ImportImdb implements Benchmark {
    static final int TITLES = Integer.getInteger("bench.titles", 1_000_000);
    static final int HEAP = 512;

    /** In an order that the foreign keys allow. */
    private static final List<String> TABLES = List.of(
            "title",
            "title_slug",
            "record",
            "told_name",
            "genre",
            "told_genre",
            "person",
            "person_slug",
            "person_record",
            "told_credit");

    @Override
    public String name() {
        return "import-imdb";
    }

    @Override
    public void measure(Path folder, Consumer<Figure> figures) throws Exception {
        Path tables = Files.createDirectory(folder.resolve("imdb"));
        new InventedImdb(TITLES).write(tables);
        Path data = folder.resolve("data");
        try (Database database = Database.open(data, DatabaseSettings.embedded())) {
            database.dataSource().getConnection().close();
            long begin = System.nanoTime();
            int exitCode = importWithin(HEAP, tables, folder);
            double imported = (System.nanoTime() - begin) / 1e9;
            execute(database, "checkpoint");
            long rows = rows(database);
            String what = "import of %,d titles (%,d rows in all), ".formatted(TITLES, rows);
            figures.accept(Figure.atMost(what + "exit code with -Xmx" + HEAP + "m", exitCode, 0, ""));
            figures.accept(Figure.plain("  rows made", rows / imported, "rows/s"));
            double copied = copySeconds(folder, database);
            figures.accept(Figure.plain("  bare COPY of the same rows", rows / copied, "rows/s"));
            figures.accept(Figure.atLeast("  import : COPY", copied / imported, 0.3, ""));
        }
    }

    /** Imports these tables into the folder {@code data} beside them, and returns the exit code. */
    static int importWithin(int megabytes, Path tables, Path folder) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "bin/matinee",
                        "import",
                        "imdb",
                        "--data",
                        folder.resolve("data").toString(),
                        "--rejects",
                        folder.resolve("rejects.csv").toString(),
                        tables.toString())
                .redirectError(folder.resolve("messages").toFile())
                .redirectOutput(folder.resolve("answer").toFile());
        builder.environment().putAll(Map.of("MATINEE_JAVA_OPTIONS", "-Xmx%dm".formatted(megabytes)));
        return builder.start().waitFor();
    }

    private static long rows(Database database) throws SQLException {
        long rows = 0;
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (var counted = statement.executeQuery("select count(*) from catalog." + table)) {
                    counted.next();
                    rows += counted.getLong(1);
                }
            }
        }
        return rows;
    }

    private static double copySeconds(Path folder, Database database) throws SQLException, IOException {
        for (String table : TABLES) {
            try (Connection connection = database.dataSource().getConnection();
                    OutputStream out = Files.newOutputStream(folder.resolve(table))) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy catalog." + table + " to stdout", out);
            }
        }
        execute(database, "truncate catalog.title, catalog.person, catalog.genre cascade");
        execute(database, "checkpoint");
        double seconds = 0;
        for (String table : TABLES) {
            try (Connection connection = database.dataSource().getConnection();
                    InputStream in = Files.newInputStream(folder.resolve(table))) {
                long begin = System.nanoTime();
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy catalog." + table + " from stdin", in);
                seconds += (System.nanoTime() - begin) / 1e9;
            }
            Files.delete(folder.resolve(table));
        }
        return seconds;
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
