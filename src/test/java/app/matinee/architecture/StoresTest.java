package app.matinee.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoresTest {

    private static final DescribedPredicate<JavaClass> STORE =
            describe("are stores", type -> outermost(type).getSimpleName().endsWith("Store"));

    /** Opens databases and migrates them; keeps no rows. */
    private static final DescribedPredicate<JavaClass> DATABASE = resideInAPackage("app.matinee.platform.db");

    /** Makes titles of the rows that a store has read; too much of it to stand in there. */
    private static final DescribedPredicate<JavaClass> READER_OF_ROWS = named("app.matinee.catalog.TitleRows");

    private static final DescribedPredicate<JavaClass> JDBC = resideInAnyPackage(
            "java.sql", "javax.sql", "org.springframework.jdbc..", "org.postgresql..", "org.flywaydb..");

    private static final DescribedPredicate<JavaClass> SENDER_OF_STATEMENTS = assignableTo(DataSource.class)
            .or(assignableTo(Connection.class))
            .or(assignableTo(Statement.class))
            .or(assignableTo(JdbcOperations.class))
            .or(assignableTo(JdbcClient.class))
            .as("send statements");

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(StoresTest::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return describe("are " + name, type -> type.getName().equals(name));
    }

    @Test
    void onlyStoresTalkToTheDatabase() {
        noClasses()
                .that(not(STORE.or(DATABASE).or(OurCode.COMPOSITION).or(READER_OF_ROWS)))
                .should()
                .dependOnClassesThat(JDBC)
                .check(OurCode.MAIN);
    }

    @Test
    void whoReadsRowsForAStoreSendsNoStatements() {
        noClasses()
                .that(READER_OF_ROWS)
                .should()
                .dependOnClassesThat(SENDER_OF_STATEMENTS)
                .check(OurCode.MAIN);
    }

    @Test
    void storesAreHiddenInTheirPackage() {
        classes()
                .that(STORE)
                .and()
                .areTopLevelClasses()
                .should()
                .bePackagePrivate()
                .check(OurCode.MAIN);
    }

    @Test
    void sqlStandsInStoresOnly() {
        assertThat(SourceText.literals())
                .filteredOn(literal -> !literal.type().endsWith("Store"))
                .map(SqlText::of)
                .filteredOn(SqlText::namesATableInAStatement)
                .isEmpty();
    }
}
