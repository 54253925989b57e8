package app.matinee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.testing.DatabaseTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An undo takes titles, people, companies and genres away; what refers to them elsewhere must let them go. */
@DatabaseTest
class UndoReachTest {
    @Test
    void nothingOutsideTheCatalogueHoldsPeopleCompaniesOrGenres(JdbcClient db) {
        assertThat(holders(db, List.of("person", "company", "genre"))).isEmpty();
    }

    @Test
    void whatHoldsATitleIsAskedBeforeItGoes(JdbcClient db) throws IOException {
        try (var files = Files.walk(SourceText.MAIN)) {
            var asked = files.filter(file -> file.toString().endsWith(".java"))
                    .map(UndoReachTest::text)
                    .filter(text -> text.contains("implements TitleUse"))
                    .toList();

            assertThat(holders(db, List.of("title")))
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(asked)
                            .anySatisfy(text -> assertThat(text).contains(table)));
        }
    }

    /** Returns the tables of other schemas whose rows would stop a row of these from being deleted. */
    private static List<String> holders(JdbcClient db, List<String> tables) {
        return db.sql("""
                        select distinct holder.oid::regclass::text as name
                        from pg_constraint
                        join pg_class holder on holder.oid = conrelid
                        join pg_class held on held.oid = confrelid
                        where contype = 'f' and confdeltype in ('a', 'r') and conparentid = 0
                            and held.relnamespace = 'catalog'::regnamespace and held.relname in (:tables)
                            and holder.relnamespace <> 'catalog'::regnamespace
                        order by name
                        """)
                .param("tables", tables)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
