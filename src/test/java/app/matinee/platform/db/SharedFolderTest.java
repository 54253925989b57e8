package app.matinee.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets several processes share a data folder, and some of them die. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SharedFolderTest {

    private static final int ROWS = 200;
    private static final Duration RECOVERY = Duration.ofSeconds(10);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void aTableIsThere() {
        execute("create table kept (n int)");
    }

    @BeforeEach
    void itIsEmptyAndNobodyUsesIt() {
        execute("truncate kept");
        assertThat(postmaster()).as("the last one to leave stops PostgreSQL").isEmpty();
    }

    private static void execute(String statement) {
        try (Database database = open()) {
            JdbcClient.create(database.dataSource()).sql(statement).update();
        }
    }

    @Test
    void aCommandThatStartedTheServerDoesNotTakeItFromOneThatJoined() {
        MemberProcess first = MemberProcess.start(folder).awaitReady();
        try (MemberProcess second = MemberProcess.start(folder).awaitReady()) {
            Optional<ProcessHandle> shared = postmaster();

            first.close();

            assertThat(second.run("insert into kept values (1)")).isEqualTo("done");
            assertThat(postmaster()).isEqualTo(shared).isPresent();
        }
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void twoCommandsThatStartAtOnceShareOneServer() {
        MemberProcess first = MemberProcess.start(folder);
        MemberProcess second = MemberProcess.start(folder);

        assertThat(first.awaitReady().run("insert into kept values (1)")).isEqualTo("done");
        assertThat(second.awaitReady().run("insert into kept values (2)")).isEqualTo("done");

        first.close();
        second.close();
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void killingTheProcessThatStartedTheServerLosesNothingAndLeavesNothingBehind() {
        MemberProcess writer = MemberProcess.start(folder).awaitReady();
        ProcessHandle abandoned = postmaster().orElseThrow();
        write(writer);

        writer.kill();
        Instant killed = Instant.now();

        assertThat(rowsAfterReopening()).isEqualTo(ROWS);
        assertThat(Duration.between(killed, Instant.now())).isLessThan(RECOVERY);
        abandoned.onExit().join();
    }

    @Test
    void killingTheServerLosesNothingAndItComesBackByItself() {
        try (Database database = open()) {
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            IntStream.range(0, ROWS)
                    .forEach(n ->
                            jdbc.sql("insert into kept values (?)").param(n).update());
            ProcessHandle victim = postmaster().orElseThrow();

            victim.destroyForcibly();
            victim.onExit().join();
            Instant killed = Instant.now();
            awaitAnswer(database, killed.plus(RECOVERY));

            assertThat(rows(database)).isEqualTo(ROWS);
        }
    }

    @Test
    void killingBothLosesNothing() {
        MemberProcess writer = MemberProcess.start(folder).awaitReady();
        write(writer);
        ProcessHandle victim = postmaster().orElseThrow();

        writer.kill();
        victim.destroyForcibly();
        victim.onExit().join();
        Instant killed = Instant.now();

        assertThat(rowsAfterReopening()).isEqualTo(ROWS);
        assertThat(Duration.between(killed, Instant.now())).isLessThan(RECOVERY);
    }

    @Test
    void twoDataFoldersHaveAServerEach(@TempDir Path other) {
        try (Database here = open();
                Database there = Database.open(other, DatabaseSettings.embedded())) {
            assertThat(port(here)).isNotEqualTo(port(there));
            assertThat(here.answers()).isTrue();
            assertThat(there.answers()).isTrue();
        }
    }

    private static Database open() {
        return Database.open(folder, DatabaseSettings.embedded());
    }

    private static Optional<ProcessHandle> postmaster() {
        return PostmasterFile.running(Cluster.below(folder).data()).map(PostmasterFile::process);
    }

    private static void write(MemberProcess writer) {
        IntStream.range(0, ROWS)
                .forEach(n -> assertThat(writer.run("insert into kept values (" + n + ")"))
                        .isEqualTo("done"));
    }

    private static void awaitAnswer(Database database, Instant deadline) {
        while (!database.answers()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.onSpinWait();
        }
    }

    private int rowsAfterReopening() {
        try (Database database = open()) {
            return rows(database);
        }
    }

    private static int rows(Database database) {
        return JdbcClient.create(database.dataSource())
                .sql("select count(*) from kept")
                .query(Integer.class)
                .single();
    }

    private static String port(Database database) {
        return JdbcClient.create(database.dataSource())
                .sql("show port")
                .query(String.class)
                .single();
    }
}
