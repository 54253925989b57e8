package app.matinee.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PurityTest {

    private static final JavaClasses SCORING = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.matinee.scoring");

    @Test
    void theRulesKnowNoFrameworkAndNoDatabase() {
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
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
                        "org.jspecify.annotations")
                .check(SCORING);
    }
}
