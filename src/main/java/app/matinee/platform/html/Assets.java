package app.matinee.platform.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Keeps the style sheet, scripts, fonts and glyphs in memory and gives them addresses that name their content. One hash
 * stands for all of them, so relative references between files (a font in the style sheet, a module in a module) lead
 * to the same version without being rewritten.
 */
public final class Assets {
    private static final String ROOT = "/static/";
    private static final String[] FOLDERS = {"css", "js", "fonts", "icons"};
    private static final Map<String, Asset> ALL = load();
    private static final String VERSION = version();

    private Assets() {}

    /**
     * Returns the address of an asset.
     *
     * @param path below {@code static}, for example {@code css/site.css}
     * @throws IllegalArgumentException if there is no such asset: a misspelt path must not survive the first test
     */
    public static String href(String path) {
        if (!ALL.containsKey(path)) {
            throw new IllegalArgumentException("No asset \"%s\"; there are: %s".formatted(path, ALL.keySet()));
        }
        return "/assets/" + VERSION + "/" + path;
    }

    static Optional<Asset> find(String path) {
        return Optional.ofNullable(ALL.get(path));
    }

    static String currentVersion() {
        return VERSION;
    }

    private static Map<String, Asset> load() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : FOLDERS) {
            read(folder, files);
        }
        files.computeIfPresent("css/site.css", (path, sheet) -> StyleSheet.bundle(path, files));
        Map<String, Asset> assets = new TreeMap<>();
        files.forEach((path, bytes) -> assets.put(path, Asset.of(path, bytes)));
        return Map.copyOf(assets);
    }

    private static void read(String folder, Map<String, byte[]> files) {
        try {
            String pattern = "classpath:" + ROOT + folder + "/**/*.*";
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                String address = resource.getURL().toString();
                String path = address.substring(address.lastIndexOf(ROOT) + ROOT.length());
                files.put(path, resource.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the assets in static/" + folder, e);
        }
    }

    private static String version() {
        ByteArrayOutputStream everything = new ByteArrayOutputStream();
        new TreeMap<>(ALL).forEach((path, asset) -> {
            everything.writeBytes(path.getBytes(StandardCharsets.UTF_8));
            everything.writeBytes(asset.bytes());
        });
        return Hash.of(everything.toByteArray());
    }
}
