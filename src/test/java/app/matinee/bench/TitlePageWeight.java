package app.matinee.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Weighs the title page of the demo's fullest film with its style sheet and scripts, compressed as they are sent. */
final class TitlePageWeight implements Benchmark {
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:<link rel=\"stylesheet\" href=|<script[^>]* src=|^import )\"([^\"]+)\"", Pattern.MULTILINE);

    @Override
    public String name() {
        return "title-page-weight";
    }

    @Override
    public void measure(Path folder, Consumer<Figure> figures) throws Exception {
        Map<String, Integer> bytes = new TreeMap<>();
        try (Site site = Site.demo(folder.resolve("data"), Map.of())) {
            Deque<String> waiting = new ArrayDeque<>(Set.of(Site.CRANES));
            while (!waiting.isEmpty()) {
                String path = waiting.remove();
                byte[] compressed = site.fetch(path).body();
                if (bytes.put(path, compressed.length) == null) {
                    waiting.addAll(references(path, compressed));
                }
            }
        }
        figures.accept(Figure.plain("title page, HTML, compressed", kilobytes(bytes, ""), "KB"));
        figures.accept(Figure.plain("  its style sheet", kilobytes(bytes, ".css"), "KB"));
        figures.accept(Figure.plain("  its scripts", kilobytes(bytes, ".js"), "KB"));
        double all = bytes.values().stream().mapToInt(Integer::intValue).sum() / 1000.0;
        figures.accept(Figure.atMost("title page with style sheet and scripts, compressed", all, 30, "KB"));
    }

    static List<String> references(String path, byte[] compressed) throws IOException {
        return REFERENCE
                .matcher(text(compressed))
                .results()
                .map(reference -> URI.create(path).resolve(reference.group(1)).toString())
                .toList();
    }

    private static String text(byte[] compressed) throws IOException {
        boolean gzip = compressed[0] == 0x1f && compressed[1] == (byte) 0x8b;
        byte[] plain = gzip ? new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes() : compressed;
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static double kilobytes(Map<String, Integer> bytes, String ending) {
        return bytes.entrySet().stream()
                        .filter(file -> ending.isEmpty()
                                ? file.getKey().equals(Site.CRANES)
                                : file.getKey().endsWith(ending))
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                / 1000.0;
    }
}
