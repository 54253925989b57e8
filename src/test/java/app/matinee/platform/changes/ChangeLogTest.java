package app.matinee.platform.changes;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.testing.DatabaseTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DatabaseTest
class ChangeLogTest {
    private final DataSource database;
    private final ChangeLog log;

    ChangeLogTest(DataSource database) {
        this.database = database;
        this.log = log(database);
    }

    @Test
    void aCommittedChangeIsToldOnce() {
        var start = log.now();

        log.record("title", 7);

        var news = log.since(start);
        assertThat(news.changes()).extracting(Change::kind, Change::id).containsExactly(tuple("title", 7L));
        assertThat(log.since(news.next()).changes()).isEmpty();
    }

    @Test
    void aWriterThatBeganEarlierAndCommitsLaterIsNotMissed() throws SQLException {
        var start = log.now();
        try (var slow = database.getConnection();
                var quick = database.getConnection()) {
            slow.setAutoCommit(false);
            quick.setAutoCommit(false);
            log(slow).record("title", 1);
            log(quick).record("title", 2);
            quick.commit();

            var early = log.since(start);
            assertThat(early.changes()).isEmpty();

            slow.commit();
            var late = log.since(early.next());
            assertThat(late.changes()).extracting(Change::id).containsExactly(1L, 2L);
            assertThat(log.since(late.next()).changes()).isEmpty();
        }
    }

    @Test
    void aRolledBackChangeIsNeverTold() throws SQLException {
        var start = log.now();
        try (var writer = database.getConnection()) {
            writer.setAutoCommit(false);
            log(writer).record("title", 3);
            writer.rollback();
        }

        assertThat(log.since(start).changes()).isEmpty();
    }

    @Test
    void oldLinesArePruned() {
        log.record("critic", 4);

        assertThat(log.prune(Duration.ofHours(1), Instant.now().plusSeconds(3700)))
                .isPositive();
        assertThat(log.since(new ChangeLog.Position(0)).changes()).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    private static ChangeLog log(Connection connection) {
        return log(new SingleConnectionDataSource(connection, true));
    }

    private static ChangeLog log(DataSource source) {
        return new ChangeLog(new ChangeStore(JdbcClient.create(source)));
    }
}
