package app.matinee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    @Test
    void aSchemaHasTheNameOfTheModuleThatOwnsIt() {
        assertThat(Migrations.schemas()).isSubsetOf(ModuleMap.modules());
    }

    @ParameterizedTest
    @MethodSource("app.matinee.architecture.ModuleMap#modules")
    void aModuleWritesItsOwnSchemaAndTemporaryTablesOnly(String module) {
        Set<String> temporary = SqlText.temporaryTablesOf(module);
        Stream<String> written = SqlText.ofStoresIn(module).flatMap(SqlText::tablesWritten);

        // The tables in which a batch of titles waits are made from an enum, so that no text names them.
        assertThat(written)
                .allMatch(table ->
                        table.startsWith(module + ".") || temporary.contains(table) || table.startsWith("staged_"));
    }

    @ParameterizedTest
    @MethodSource("app.matinee.architecture.ModuleMap#modules")
    void aModuleReadsItsOwnSchemaAndThoseOfModulesThatItMayKnow(String module) {
        Set<String> readable = ModuleMap.declared(module);
        readable.add(module);

        assertThat(readable).containsAll(SqlText.schemasNamedIn(module));
    }

    @ParameterizedTest
    @MethodSource("app.matinee.architecture.ModuleMap#modules")
    void onlyMigrationsChangeASchema(String module) {
        assertThat(SqlText.ofStoresIn(module).flatMap(SqlText::schemaChanges)).isEmpty();
    }
}
