package app.matinee.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;

class NamesTest {

    /** Words that say nothing about what is inside. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("util", "utils", "helper", "helpers", "manager", "impl", "misc", "common", "base", "abstract");

    /** With fewer words a name is a heading. */
    private static final int WORDS_OF_A_SENTENCE = 3;

    private static final DescribedPredicate<JavaClass> SPEAKING_NAME = describe(
            "have no empty word in their names", type -> words(type.getName()).noneMatch(EMPTY_WORDS::contains));

    private static final DescribedPredicate<JavaMethod> NAMED_BY_A_SENTENCE = describe(
            "be named by a sentence",
            method -> !method.getName().matches("test[A-Z].*")
                    && words(method.getName()).count() >= WORDS_OF_A_SENTENCE);

    private static final DescribedPredicate<JavaMethod> NAMED_BY_OTHERS =
            describe("override a method that isn't ours", NamesTest::overridesOthers);

    private static final DescribedPredicate<JavaMethod> TEST =
            describe("are tests", method -> method.isMetaAnnotatedWith(Testable.class));

    private static Stream<String> words(String name) {
        return Arrays.stream(name.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static boolean overridesOthers(JavaMethod method) {
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .filter(type -> !type.getPackageName().startsWith(OurCode.ROOT))
                .anyMatch(type -> type.tryGetMethod(method.getName(), parametersOf(method))
                        .isPresent());
    }

    private static String[] parametersOf(JavaMethod method) {
        return method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }

    static Stream<Named<JavaClasses>> code() {
        return Stream.of(Named.of("main", OurCode.WRITTEN), Named.of("tests", OurCode.TESTS));
    }

    @ParameterizedTest
    @MethodSource("code")
    void namesOfTypesAndPackagesSayWhatIsInside(JavaClasses code) {
        classes().should(ArchCondition.from(SPEAKING_NAME)).check(code);
    }

    @ParameterizedTest
    @MethodSource("code")
    void onlyMethodsThatOthersNamedBeginWithGetOrSet(JavaClasses code) {
        methods()
                .that()
                .haveNameMatching("(get|set)([A-Z].*)?")
                .should(ArchCondition.from(NAMED_BY_OTHERS))
                .allowEmptyShould(true)
                .check(code);
    }

    @Test
    void testsAreNamedBySentences() {
        methods().that(TEST).should(ArchCondition.from(NAMED_BY_A_SENTENCE)).check(OurCode.TESTS);
    }
}
