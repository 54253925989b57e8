package app.matinee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.PersonalData;
import app.matinee.testing.DatabaseTest;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever leaves is forgotten everywhere, also by modules that do not exist yet. */
@DatabaseTest
class PersonalDataTest {
    private final JdbcClient jdbc;

    PersonalDataTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void everyModuleThatKeepsSomethingOfMembersHandsItOutAndForgetsIt() {
        var holders = OurCode.WRITTEN.stream()
                .filter(type -> type.isAssignableTo(PersonalData.class) && !type.isInterface())
                .map(JavaClass::getPackageName)
                .toList();

        assertThat(tables())
                .extracting(PersonalDataTest::module)
                .allSatisfy(module -> assertThat(holders)
                        .as("the packages of what implements PersonalData")
                        .anyMatch(name -> (name + ".").startsWith(OurCode.ROOT + "." + module + ".")));
    }

    @Test
    void everyTableThatKeepsSomethingOfMembersIsClearedByItsModule() {
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(SourceText.literals())
                        .as("a statement of %s that deletes from %s or updates it", module(table), table)
                        .anyMatch(literal -> literal.module().equals(module(table))
                                && Pattern.compile("(delete from|update) " + table + "\\b")
                                        .matcher(literal.text())
                                        .find()));
    }

    private static String module(String table) {
        return table.substring(0, table.indexOf('.'));
    }

    /** Lists the tables that refer to an account. */
    private List<String> tables() {
        return jdbc.sql("""
                        select distinct nspname || '.' || relname as name
                        from pg_constraint
                        join pg_class on pg_class.oid = conrelid
                        join pg_namespace on pg_namespace.oid = relnamespace
                        where contype = 'f' and confrelid = 'accounts.account'::regclass and not relispartition
                        order by name
                        """).query((row, number) -> row.getString("name")).list();
    }
}
