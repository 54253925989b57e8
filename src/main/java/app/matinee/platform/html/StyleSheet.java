package app.matinee.platform.html;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a style sheet with what it imports into one response. The entry is a style sheet that browsers understand as it
 * stands ({@code @import "tokens.css" layer(tokens);}); joining only saves the round trips.
 */
final class StyleSheet {
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\" layer\\(([a-z]+)\\);");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile(" ?([{};,>]) ?");
    private static final Pattern AFTER_COLON = Pattern.compile("(?<=[a-z-]): ");

    private StyleSheet() {}

    /** Returns the entry with every import in its place, without comments and needless space. */
    static byte[] bundle(String entry, Map<String, byte[]> files) {
        String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
        String joined = IMPORT.matcher(text(entry, files))
                .replaceAll(found -> Matcher.quoteReplacement(layer(found, folder, files)));
        return minified(joined).getBytes(StandardCharsets.UTF_8);
    }

    private static String layer(MatchResult found, String folder, Map<String, byte[]> files) {
        return "@layer %s{%s}".formatted(found.group(2), text(folder + found.group(1), files));
    }

    private static String text(String path, Map<String, byte[]> files) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("The style sheet imports " + path + ", which does not exist");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static String minified(String sheet) {
        String plain = COMMENT.matcher(sheet).replaceAll("");
        String narrow = SPACE.matcher(plain).replaceAll(" ");
        String tight = AROUND.matcher(narrow).replaceAll("$1");
        return AFTER_COLON.matcher(tight).replaceAll(":").replace(";}", "}").strip();
    }
}
