package app.matinee.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Holds what was compiled, read once for all rules. */
final class OurCode {
    static final String ROOT = "app.matinee";

    /** Templates are compiled to this package; it belongs to {@code web} and is written by a generator. */
    static final String TEMPLATES = ROOT + ".jte";

    /** All of {@code src/main}, the compiled templates included. */
    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(ROOT);

    static final DescribedPredicate<JavaClass> TEMPLATE =
            JavaClass.Predicates.resideInAPackage(TEMPLATES + "..").as("are compiled templates");

    /** The root package puts the modules together, so it may know them all. */
    static final DescribedPredicate<JavaClass> COMPOSITION =
            JavaClass.Predicates.resideInAPackage(ROOT).as("put the modules together");

    /** What people wrote in {@code src/main}. */
    static final JavaClasses WRITTEN = MAIN.that(DescribedPredicate.not(TEMPLATE));

    private OurCode() {}
}
