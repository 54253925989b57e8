package app.matinee.bench;

import app.matinee.ingest.ImportWatch;
import app.matinee.ingest.Ingest;
import app.matinee.ingest.ReviewImport;
import app.matinee.ingest.TitleImport;
import app.matinee.platform.db.Database;
import app.matinee.platform.db.DatabaseSettings;
import app.matinee.testing.Modules;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Compares the import of critics' reviews with a bare {@code COPY} of the rows it made, into the same table with its
 * indexes and constraints, on the same server in the same run. Both end with a durable commit.
 */
final class ImportCriticReviews implements Benchmark {
    private static final int REVIEWS = 300_000;
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "import-critic-reviews";
    }

    @Override
    public void measure(Path folder, Consumer<Figure> figures) throws Exception {
        InventedReviews invented = new InventedReviews(REVIEWS);
        invented.writeTitles(folder.resolve("titles.csv"));
        invented.writeReviews(folder.resolve("reviews.csv"));
        double[] imported = new double[ROUNDS];
        double[] copied = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        try (Database database = Database.open(folder.resolve("data"), DatabaseSettings.embedded());
                Modules modules = Modules.over(
                        database.dataSource(),
                        Clock.systemUTC(),
                        "catalog",
                        "accounts",
                        "criticism",
                        "audience",
                        "ingest")) {
            for (int round = 0; round < ROUNDS; round++) {
                imported[round] = REVIEWS / importSeconds(folder, database.dataSource(), modules.door(Ingest.class));
                copied[round] = REVIEWS / copySeconds(folder.resolve("rows"), database.dataSource());
                ratios[round] = imported[round] / copied[round];
            }
        }
        String rows = "%,d reviews".formatted(REVIEWS);
        figures.accept(Figure.plain("import of " + rows + ", median of " + ROUNDS, Rounds.median(imported), "rows/s"));
        figures.accept(Figure.plain("bare COPY of the same rows", Rounds.median(copied), "rows/s"));
        figures.accept(Figure.plain("import : COPY, first round, just started", ratios[0], ""));
        figures.accept(Figure.atLeast("import : COPY, median of " + ROUNDS, Rounds.median(ratios), 0.3, ""));
    }

    private static double importSeconds(Path folder, DataSource database, Ingest ingest) throws SQLException {
        execute(database, "truncate catalog.title, criticism.review, criticism.critic, criticism.publication cascade");
        ingest.titles(new TitleImport(folder.resolve("titles.csv"), "bench", false, false, null), ImportWatch.NONE);
        execute(database, "checkpoint");
        ReviewImport order =
                new ReviewImport(folder.resolve("reviews.csv"), null, Map.of(), "bench", false, false, false, null);
        long begin = System.nanoTime();
        long added = ingest.criticReviews(order, ImportWatch.NONE).report().added();
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (added != REVIEWS) {
            throw new IllegalStateException("%,d of %,d reviews were imported".formatted(added, REVIEWS));
        }
        return seconds;
    }

    private static double copySeconds(Path rows, DataSource database) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                OutputStream out = Files.newOutputStream(rows)) {
            copier(connection).copyOut("copy criticism.review to stdout", out);
        }
        execute(database, "truncate criticism.review cascade");
        execute(database, "checkpoint");
        try (Connection connection = database.getConnection();
                InputStream in = Files.newInputStream(rows)) {
            long begin = System.nanoTime();
            copier(connection).copyIn("copy criticism.review from stdin", in);
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private static CopyManager copier(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
