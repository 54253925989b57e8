package app.matinee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagramTest {

    private static final Path DOCUMENT = Path.of("docs/architecture.md");

    @Test
    void theDiagramInTheDocumentIsThatOfTheCode() throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains(diagram());
    }

    /** Draws who knows whom; the lowest level is left out, since nearly everybody knows it. */
    private static String diagram() {
        StringBuilder diagram = new StringBuilder("```mermaid\nflowchart TD\n");
        for (int level = ModuleMap.LEVELS.size() - 1; level > 0; level--) {
            List<String> modules = ModuleMap.LEVELS.get(level);
            diagram.append("  subgraph level")
                    .append(level)
                    .append(" [level ")
                    .append(level)
                    .append("]\n");
            modules.forEach(module -> diagram.append("    ").append(module).append('\n'));
            diagram.append("  end\n");
        }
        ModuleMap.modules().forEach(module -> diagram.append(edges(module)));
        return diagram.append("```\n").toString();
    }

    private static String edges(String module) {
        List<String> known = ModuleMap.declared(module).stream()
                .filter(other -> ModuleMap.levelOf(other) > 0)
                .toList();
        return known.isEmpty() ? "" : "  " + module + " --> " + String.join(" & ", known) + "\n";
    }
}
