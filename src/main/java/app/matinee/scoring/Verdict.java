package app.matinee.scoring;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands scores that are verdicts in themselves: thumbs, and the few words whose meaning is the same everywhere. */
final class Verdict {

    private static final int STRONGLY_FRESH = 2;
    private static final int FRESH = 1;
    private static final int ROTTEN = -2;
    private static final int STRONGLY_ROTTEN = -3;

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("must see", STRONGLY_FRESH),
            Map.entry("must-see", STRONGLY_FRESH),
            Map.entry("highly recommended", STRONGLY_FRESH),
            Map.entry("strongly recommended", STRONGLY_FRESH),
            Map.entry("recommended", FRESH),
            Map.entry("recommend", FRESH),
            Map.entry("worth seeing", FRESH),
            Map.entry("see it", FRESH),
            Map.entry("fresh", FRESH),
            Map.entry("certified fresh", FRESH),
            Map.entry("positive", FRESH),
            Map.entry("not recommended", ROTTEN),
            Map.entry("skip it", ROTTEN),
            Map.entry("skip", ROTTEN),
            Map.entry("rotten", ROTTEN),
            Map.entry("negative", ROTTEN),
            Map.entry("avoid", STRONGLY_ROTTEN));

    private static final Pattern THUMBS =
            Pattern.compile("(?:[12] )?(?:big |enthusiastic )?(?<way>thumbs? (?:way )?(?:up|down)|👍{1,2}|👎{1,2})");

    private Verdict() {}

    static boolean isThumb(String text) {
        return THUMBS.matcher(folded(text)).matches();
    }

    static boolean isWord(String text) {
        return WORDS.containsKey(folded(text));
    }

    /** Returns where a verdict stands, or null when the text is none. */
    static @Nullable Rung rungOf(String text) {
        String folded = folded(text);
        Integer word = WORDS.get(folded);
        if (word != null) {
            return new Rung(Scale.VERDICTS, word);
        }
        Matcher thumbs = THUMBS.matcher(folded);
        if (!thumbs.matches()) {
            return null;
        }
        String way = thumbs.group("way");
        return new Rung(Scale.VERDICTS, way.endsWith("up") || way.startsWith("👍") ? FRESH : ROTTEN);
    }

    private static String folded(String text) {
        return ScoreText.plain(text).toLowerCase(Locale.ROOT);
    }
}
