package app.matinee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static final Path BUILD = Path.of("pom.xml");
    private static final Path REASONS = Path.of("docs/adr/0009-dependencies.md");

    private static final String OURS = "project > dependencies > dependency > artifactId,"
            + "plugin > artifactId, annotationProcessorPaths > path > artifactId";

    /** The first cell of a row may name several artifacts. */
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\|([^|]*)\\|");

    private static final Pattern ARTIFACT = Pattern.compile("`([^`]+)`");

    @Test
    void everyDependencyHasAReason() throws IOException {
        SortedSet<String> used = new TreeSet<>();
        for (Element artifact :
                Jsoup.parse(Files.readString(BUILD), Parser.xmlParser()).select(OURS)) {
            used.add(artifact.text());
        }
        SortedSet<String> explained = new TreeSet<>();
        FIRST_CELL
                .matcher(Files.readString(REASONS))
                .results()
                .map(MatchResult::group)
                .flatMap(cell -> ARTIFACT.matcher(cell).results())
                .forEach(artifact -> explained.add(artifact.group(1)));

        assertThat(explained).isEqualTo(used);
    }
}
