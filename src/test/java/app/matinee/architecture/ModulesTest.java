package app.matinee.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.Matinee;
import com.tngtech.archunit.base.DescribedPredicate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modulesMeetAtTheirDoorsAndAlongDeclaredEdgesOnly() {
        ApplicationModules.of(Matinee.class, OurCode.TEMPLATE.or(OurCode.COMPOSITION))
                .verify();
    }

    @Test
    void onlyTheCommandsKnowWhatPutsTheModulesTogether() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.matinee.cli")
                .and(DescribedPredicate.not(OurCode.COMPOSITION))
                .should()
                .dependOnClassesThat(OurCode.COMPOSITION)
                .check(OurCode.MAIN);
    }

    @Test
    void everyModuleHasALevel() {
        List<String> levelled =
                ModuleMap.LEVELS.stream().flatMap(List::stream).sorted().toList();

        assertThat(ModuleMap.modules()).containsExactlyElementsOf(levelled);
    }

    @ParameterizedTest
    @MethodSource("app.matinee.architecture.ModuleMap#modules")
    void aModuleMayKnowModulesOfLowerLevelsOnly(String module) {
        assertThat(ModuleMap.declared(module))
                .allMatch(other -> other.equals("values") || ModuleMap.levelOf(other) < ModuleMap.levelOf(module));
    }

    @ParameterizedTest
    @MethodSource("app.matinee.architecture.ModuleMap#modules")
    void aModuleUsesWhatItSaysItUses(String module) {
        SortedSet<String> used = new TreeSet<>(ModuleMap.known(module));
        used.addAll(SqlText.schemasNamedIn(module));
        used.remove(module);

        assertThat(ModuleMap.declared(module)).isEqualTo(used);
    }

    @Test
    void aTemplateKnowsNothingButViews() {
        classes()
                .that(OurCode.TEMPLATE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        OurCode.TEMPLATES + "..",
                        "app.matinee.web..",
                        "app.matinee.platform.html",
                        "gg.jte..",
                        "java.lang..",
                        "java.util..")
                .check(OurCode.MAIN);
    }
}
