package app.matinee.ingest.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.ImportRun;
import app.matinee.catalog.ImportRun.State;
import app.matinee.catalog.ImportRuns;
import app.matinee.catalog.TitleDraft;
import app.matinee.ingest.ImportWatch;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.table.RejectedRow;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.SchemaDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ImportRunnerTest {
    private static final int ROWS = 30;
    /** So long a text that some ten rows fill a batch. */
    private static final String LONG = "x".repeat(450_000);

    @TempDir
    Path folder;

    private final JdbcClient jdbc;
    private final Modules modules;
    private final ImportRunner runner;
    private final ImportRuns runs;

    ImportRunnerTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, Clock.systemUTC(), "catalog", "accounts", "criticism", "audience", "ingest");
        runner = modules.door(ImportRunner.class);
        runs = modules.door(ImportRuns.class);
    }

    @BeforeEach
    void emptyCatalogue() {
        jdbc.sql("truncate catalog.title, catalog.run, catalog.question cascade")
                .update();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void anImportThatDiedGoesOnWhereItsLastCommitWas() {
        var first = new Films(diesAt(25));
        assertThatThrownBy(() -> run(first)).hasMessage("died at 25");
        var cut = only();
        assertThat(cut.state()).isEqualTo(State.RUNNING);
        assertThat(cut.position()).isBetween(1L, 25L);
        assertThat(cut.added()).isEqualTo(cut.position());

        var second = new Films(row -> {});
        var outcome = run(second);

        assertThat(outcome.goneOn()).isTrue();
        assertThat(second.skipped).isEqualTo((int) cut.position());
        assertThat(second.read).isEqualTo(ROWS - (int) cut.position());
        assertThat(outcome.rows()).isEqualTo(second.read);
        assertThat(outcome.run().id()).isEqualTo(cut.id());
        assertThat(outcome.run().state()).isEqualTo(State.FINISHED);
        assertThat(outcome.run().added()).isEqualTo(ROWS);
        assertThat(titles()).isEqualTo(ROWS);
    }

    @Test
    void whatDiedInAPartGoesOnInThatPart() {
        var first = new Films(row -> {}, diesAt(5));
        assertThatThrownBy(() -> run(first)).hasMessage("died at 5");

        var second = new Films(row -> {}, row -> {});
        run(second);

        assertThat(only().state()).isEqualTo(State.FINISHED);
        assertThat(second.read).isEqualTo(ROWS);
    }

    @Test
    void rowsRejectedBeforeItDiedStayListedOnce() throws IOException {
        assertThatThrownBy(() -> run(new Films(diesAt(25), true))).hasMessage("died at 25");

        var outcome = run(new Films(row -> {}, true));

        assertThat(outcome.run().rejected()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("rejects.csv")).lines().filter(line -> line.contains("No use")))
                .hasSize(3);
    }

    @Test
    void theSameImportAgainIsARunOfItsOwn() {
        run(new Films(row -> {}));

        var again = run(new Films(row -> {}));

        assertThat(again.goneOn()).isFalse();
        assertThat(again.run().unchanged()).isEqualTo(ROWS);
        assertThat(runs.all()).extracting(ImportRun::state).containsExactly(State.FINISHED, State.FINISHED);
        assertThat(runs.all()).extracting(ImportRun::what).containsOnly("invented films");
    }

    @Test
    void aFileThatCannotBeReadToItsEndFailsTheRunAndKeepsWhatWasRead() {
        var outcome = run(new Films(row -> {
            if (row == 12) {
                throw new RefusedFileException("it ends too early");
            }
        }));

        assertThat(outcome.refused()).containsExactly("it ends too early");
        assertThat(only().state()).isEqualTo(State.FAILED);
        assertThat(titles()).isEqualTo(11);
    }

    @Test
    void aDryRunReportsAndLeavesNothing() {
        var before = SchemaDump.of(jdbc, "catalog");

        var outcome = runner.run(new Films(row -> {}), folder.resolve("rejects.csv"), true, ImportWatch.NONE);

        assertThat(outcome.run().added()).isEqualTo(ROWS);
        assertThat(SchemaDump.of(jdbc, "catalog")).isEqualTo(before);
    }

    @Test
    void ofTwoThatDoTheSameAtOnceTheSecondGivesUp() {
        var other = new Films(row -> {});
        var outer = new Films(row -> {
            if (row == 25) {
                afterTheBatchThatIsBeingMerged(() -> run(other));
            }
        });

        assertThatThrownBy(() -> run(outer)).hasMessageContaining("is being done elsewhere");

        assertThat(other.skipped).isPositive();
        assertThat(only().state()).isEqualTo(State.FINISHED);
        assertThat(only().added()).isEqualTo(ROWS);
        assertThat(titles()).isEqualTo(ROWS);
    }

    /** The first that reads on has at most one batch being merged; if that comes in between, nothing comes after it. */
    private static void afterTheBatchThatIsBeingMerged(Runnable second) {
        try {
            second.run();
        } catch (IllegalStateException cameInBetween) {
            second.run();
        }
    }

    @Test
    void twoDifferentImportsAtOnceBothComeIn() throws InterruptedException {
        var other = Thread.ofPlatform()
                .unstarted(() -> runner.run(
                        new Films("more films", row -> {}), folder.resolve("more.csv"), false, ImportWatch.NONE));
        other.start();
        run(new Films(row -> {}));
        other.join();

        assertThat(runs.all()).extracting(ImportRun::state).containsExactly(State.FINISHED, State.FINISHED);
        assertThat(runs.all().stream()
                        .mapToLong(run -> run.added() + run.unchanged())
                        .sum())
                .isEqualTo(2 * ROWS);
        assertThat(titles()).isEqualTo(ROWS);
    }

    private ImportRunner.Outcome run(Importer importer) {
        return runner.run(importer, folder.resolve("rejects.csv"), false, ImportWatch.NONE);
    }

    private ImportRun only() {
        assertThat(runs.all()).hasSize(1);
        return runs.all().getFirst();
    }

    private int titles() {
        return jdbc.sql("select count(*) from catalog.title")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private static IntConsumer diesAt(int dying) {
        return row -> {
            if (row == dying) {
                throw new IllegalStateException("died at " + row);
            }
        };
    }

    /** Invents films, part by part; counts what is read and what is passed over. */
    private static final class Films implements Importer {
        private final String what;
        private final List<IntConsumer> before;
        private final boolean rejecting;
        private int read;
        private int skipped;

        Films(IntConsumer... before) {
            this("invented films", false, before);
        }

        Films(IntConsumer before, boolean rejecting) {
            this("invented films", rejecting, before);
        }

        Films(String what, IntConsumer before) {
            this(what, false, before);
        }

        private Films(String what, boolean rejecting, IntConsumer... before) {
            this.what = what;
            this.rejecting = rejecting;
            this.before = List.of(before);
        }

        @Override
        public String source() {
            return "invented";
        }

        @Override
        public String what() {
            return what;
        }

        @Override
        public String fingerprint() {
            return what;
        }

        @Override
        public List<PartOpener> parts() {
            return IntStream.range(0, before.size())
                    .<PartOpener>mapToObj(part -> () -> new FilmPart(this, part))
                    .toList();
        }
    }

    private static final class FilmPart implements Part {
        private final Films films;
        private final int part;
        private int row;

        private FilmPart(Films films, int part) {
            this.films = films;
            this.part = part;
        }

        @Override
        public String name() {
            return "part " + part;
        }

        @Override
        public long size() {
            return ROWS;
        }

        @Override
        public long position() {
            return row;
        }

        @Override
        public boolean next(Intake intake) {
            if (row == ROWS) {
                return false;
            }
            row++;
            films.before.get(part).accept(row);
            films.read++;
            if (films.rejecting && row % 10 == 3) {
                intake.reject(new RejectedRow(row, "name", "", "No use"));
            } else {
                intake.title(TitleDraft.draft(
                                row,
                                app.matinee.catalog.TitleKind.MOVIE,
                                List.of(new ExternalId("invented", "film-%d-%d".formatted(part, row))),
                                "Film %d %d".formatted(part, row))
                        .year(1950 + row)
                        .synopsis(LONG)
                        .build());
            }
            return true;
        }

        @Override
        public boolean skip() {
            if (row == ROWS) {
                return false;
            }
            row++;
            films.skipped++;
            return true;
        }

        @Override
        public void close() {}
    }
}
