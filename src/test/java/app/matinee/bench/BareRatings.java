package app.matinee.bench;

import app.matinee.catalog.TitleId;
import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Inserts or updates bare rating rows of one title: by pgbench where it is installed, else by threads of our own. */
final class BareRatings {
    static final int CONNECTIONS = 64;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final String UPSERT = """
            insert into audience.rating (title_id, account_id, stars) values (%s, %s, %s) \
            on conflict (title_id, account_id) do update set stars = excluded.stars, rated_at = now()\
            """;

    private final Path script;
    private final HikariDataSource database;
    private final TitleId title;
    private final int members;
    private final boolean pgbench = isInstalled();

    /**
     * @param members how many accounts there are, with ids from 1
     */
    BareRatings(Path folder, HikariDataSource database, TitleId title, int members) throws IOException {
        this.script = folder.resolve("upsert.sql");
        this.database = database;
        this.title = title;
        this.members = members;
        Files.writeString(
                script, """
                \\set account random(1, %d)
                \\set stars random(1, 10)
                """.formatted(members) + UPSERT.formatted(title.value(), ":account", ":stars") + ";\n");
    }

    private static boolean isInstalled() {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
    }

    /** Returns how many rows were written in a second. */
    double write(int seconds) throws Exception {
        return pgbench ? byPgbench(seconds) : Crowd.perSecond(CONNECTIONS, seconds, this::writeOnce);
    }

    private double byPgbench(int seconds) throws IOException, InterruptedException {
        // The pool keeps idle connections, and a server has room for a hundred.
        database.getHikariPoolMXBean().softEvictConnections();
        URI address = URI.create(database.getJdbcUrl().substring("jdbc:".length()));
        ProcessBuilder builder = new ProcessBuilder(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + CONNECTIONS,
                        "--jobs=2",
                        "--time=" + seconds,
                        "--file=" + script,
                        "--host=" + address.getHost(),
                        "--port=" + address.getPort(),
                        "--username=" + database.getUsername(),
                        address.getPath().substring(1))
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.getPassword());
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        var rate = RATE.matcher(told);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench failed: " + told);
        }
        return Double.parseDouble(rate.group(1));
    }

    private void writeOnce() throws SQLException {
        var random = ThreadLocalRandom.current();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(UPSERT.formatted("?", "?", "?"))) {
            statement.setLong(1, title.value());
            statement.setLong(2, random.nextInt(1, members + 1));
            statement.setInt(3, random.nextInt(1, 11));
            statement.executeUpdate();
        }
    }

    @Override
    public String toString() {
        return pgbench ? "pgbench's insert or update" : "insert or update";
    }
}
