package app.matinee.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

class PurityTest {

    @Test
    void rulesAndValuesKnowNoFrameworkNoDatabaseAndNoFiles() {
        classes()
                .that()
                .resideInAnyPackage("app.matinee.scoring", "app.matinee.values")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "app.matinee.scoring",
                        "app.matinee.values",
                        "java.lang..",
                        "java.math",
                        "java.text",
                        "java.time..",
                        "java.util..",
                        "org.jspecify.annotations",
                        "org.springframework.modulith")
                .check(OurCode.MAIN);
    }

    @Test
    void rulesAndValuesAreToldTheTime() {
        noClasses()
                .that()
                .resideInAnyPackage("app.matinee.scoring", "app.matinee.values")
                .should()
                .callMethodWhere(target(name("now")))
                .check(OurCode.MAIN);
    }
}
