package app.matinee.testing;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DatabaseTestTest {

    @Test
    void aTestClassGetsAMigratedDatabaseOfItsOwn(JdbcClient jdbc) {
        assertThat(jdbc.sql("select count(*) from platform.change")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select current_database()").query(String.class).single())
                .startsWith("test_");
    }

    @Test
    void theStatementCounterSeesPlainAndPreparedStatements(DataSource dataSource) {
        StatementCounter counter = new StatementCounter(dataSource);
        JdbcClient jdbc = JdbcClient.create(counter);

        jdbc.sql("select 1").query(Integer.class).single();
        jdbc.sql("select :n::int").param("n", 2).query(Integer.class).single();

        assertThat(counter.statements()).containsExactly("select 1", "select ?::int");
    }
}
