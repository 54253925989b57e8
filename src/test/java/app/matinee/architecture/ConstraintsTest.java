package app.matinee.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.matinee.testing.DatabaseTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries for every rule that the database keeps whether it does; the bad rows stand in {@code bad-rows.sql}. */
@DatabaseTest
class ConstraintsTest {
    private static final Path BAD_ROWS = Path.of("src/test/resources/bad-rows.sql");

    private final JdbcClient jdbc;

    ConstraintsTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A statement under the name of the rule that it breaks. */
    record BadRow(String rule, String statement) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static List<BadRow> badRows() {
        try {
            String[] parts = Files.readString(BAD_ROWS).split("(?m)^-- ");
            return Arrays.stream(parts).skip(1).map(ConstraintsTest::badRow).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BadRow badRow(String part) {
        int end = part.indexOf('\n');
        return new BadRow(part.substring(0, end).strip(), part.substring(end).strip());
    }

    @ParameterizedTest
    @MethodSource("badRows")
    void aRuleRejectsARowThatBreaksIt(BadRow bad) {
        Throwable thrown = catchThrowable(() -> jdbc.sql(bad.statement()).update());

        assertThat(thrown)
                .rootCause()
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refused -> assertThat(refused.getServerErrorMessage())
                                .extracting(ServerErrorMessage::getConstraint)
                                .isEqualTo(bad.rule()));
    }

    @Test
    void everyRuleHasARowThatBreaksIt() {
        assertThat(badRows()).extracting(BadRow::rule).containsExactlyInAnyOrderElementsOf(rules());
    }

    @Test
    void everyRuleIsNamedByASentence() {
        assertThat(rules())
                .allMatch(rule -> rule.split("_").length >= 4 && !rule.matches(".*_(check|key|idx|excl)\\d*"));
    }

    /** Reads the checks, uniqueness and exclusions of our schemas; those of a partition are its table's. */
    private List<String> rules() {
        return jdbc.sql("""
                        select conname as name from pg_constraint
                        join pg_namespace on pg_namespace.oid = connamespace
                        where nspname = any(:schemas) and contype in ('c', 'u', 'x') and coninhcount = 0
                        union all
                        select pg_class.relname from pg_index
                        join pg_class on pg_class.oid = indexrelid
                        join pg_namespace on pg_namespace.oid = relnamespace
                        where nspname = any(:schemas) and indisunique and not relispartition
                            and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
                        order by name
                        """)
                .param("schemas", Migrations.schemas().toArray(String[]::new))
                .query((row, number) -> row.getString("name"))
                .list();
    }
}
