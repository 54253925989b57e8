package app.matinee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackagesTest {

    /** A comment that begins with a sentence of at least three words. */
    private static final Pattern PURPOSE =
            Pattern.compile("^/\\*\\*[\\s*]*[A-Z]\\S*(?:[\\s*]+[^\\s*]+){2,}?\\.(?=\\s)");

    /** The root package is described by the class in it, and compiled templates have no source. */
    static SortedSet<Path> packages() {
        SortedSet<Path> packages = new TreeSet<>();
        for (Path root : Set.of(SourceText.MAIN, SourceText.TESTS)) {
            SourceText.files(root)
                    .forEach(file -> packages.add(root.relativize(file).getParent()));
        }
        packages.remove(Path.of("app", "matinee"));
        return packages;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageSaysOnceWhatItIsForAndThatNothingInItIsNull(Path path) throws IOException {
        List<Path> descriptions = descriptions(path);

        // A second one, in the tests, would hide the first with its annotations.
        assertThat(descriptions).hasSize(1);
        assertThat(Files.readString(descriptions.getFirst()))
                .containsPattern(PURPOSE)
                .contains("NullMarked");
    }

    private static List<Path> descriptions(Path path) {
        return Stream.of(SourceText.MAIN, SourceText.TESTS)
                .map(root -> root.resolve(path).resolve("package-info.java"))
                .filter(Files::exists)
                .toList();
    }
}
