package app.matinee.scoring;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells the many ways of writing a score in one way, for the parser only: what is kept and shown is the critic's own text. */
final class ScoreText {

    private record Respelling(Pattern from, String to) {}

    private static final Map<String, String> DECIMALS =
            Map.of("1/2", ".5", "1/4", ".25", "3/4", ".75", "1/3", ".33", "2/3", ".67");

    /** {@code 3 1/2} and {@code 3-1/2} are one number; {@code 3/4} alone is a score. */
    private static final Pattern MIXED_NUMBER =
            Pattern.compile("(?<![\\d.,/])(\\d{1,3})[ -]([12]/[234]|3/4)(?![\\d/.,])");

    private static final List<Respelling> RESPELLINGS = List.of(
            respelling("[\\uFE0E\\uFE0F\\u200B-\\u200F\\u2060\\x{1F3FB}-\\x{1F3FF}]", ""),
            respelling("[⁄∕]", "/"),
            respelling("[‐‑‒–—−]", "-"),
            respelling("٫", "."),
            respelling("[⭐🌟✭✮✯⋆●]", "★"),
            respelling("[✩○]", "☆"),
            respelling("(?<=[★*☆]) +(?=[★*☆])", ""),
            respelling("[()\\[\\]]", " "),
            respelling("^[\\s\"'`´‘’‚“”„«»]+|[\\s\"'`´‘’‚“”„«».!]+$", ""),
            respelling("\\s+", " "),
            respelling("(?i)^(?:rating|score|grade|rated|verdict)(?: ?: ?| )", ""),
            respelling("(?i)(?<=\\w)(?: and |-and-)(?:a|one)[ -]half\\b", ".5"),
            respelling("(?i)\\b(?:zero|no)\\b(?= stars?)", "0"),
            respelling("(?i)\\bhalf(?: a| of a)?(?= star)", ".5"),
            respelling("(?i)^1/2(?= ?(?:star|[★*])$)", ".5"),
            respelling("(?i)\\bone\\b", "1"),
            respelling("(?i)\\btwo\\b", "2"),
            respelling("(?i)\\bthree\\b", "3"),
            respelling("(?i)\\bfour\\b", "4"),
            respelling("(?i)\\bfive\\b", "5"),
            respelling("(?i)\\bsix\\b", "6"),
            respelling("(?i)\\bseven\\b", "7"),
            respelling("(?i)\\beight\\b", "8"),
            respelling("(?i)\\bnine\\b", "9"),
            respelling("(?i)\\bten\\b", "10"));

    /** What a critic adds to a score: {@code 3/5 (60%)}, {@code 8/10 - a delight}, {@code 8/10 👍}. */
    private static final Pattern REMARK = Pattern.compile(
            "(?:\\([^()]*\\)|\\[[^\\[\\]]*]|(?<=\\d) ?[-–—:] ?\\p{L}.*|[\\p{So}&&[^★☆✩⭐🌟✭✮✯●○]]\\p{M}*)\\s*$");

    private ScoreText() {}

    /** Returns the text without the remark that it ends with, if it does. */
    static String withoutRemark(String text) {
        return REMARK.matcher(text).replaceFirst("").strip();
    }

    /** Returns the text in plain spelling: ASCII digits, marks and spaces, numbers as decimals, no quotes around it. */
    static String plain(String text) {
        String plain = Normalizer.normalize(spellVulgarFractions(text), Normalizer.Form.NFKC);
        plain = asciiDigits(plain);
        for (Respelling respelling : RESPELLINGS) {
            plain = respelling.from().matcher(plain).replaceAll(respelling.to());
        }
        return spellMixedNumbers(plain);
    }

    /** Done before normalization, which would turn {@code 3½} into thirty-one halves. */
    private static String spellVulgarFractions(String text) {
        return text.replaceAll(" ?½", ".5")
                .replaceAll(" ?¼", ".25")
                .replaceAll(" ?¾", ".75")
                .replaceAll(" ?⅓", ".33")
                .replaceAll(" ?⅔", ".67");
    }

    private static String spellMixedNumbers(String text) {
        Matcher mixed = MIXED_NUMBER.matcher(text);
        return mixed.replaceAll(number -> number.group(1) + DECIMALS.getOrDefault(number.group(2), ""));
    }

    private static String asciiDigits(String text) {
        var ascii = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
            ascii.appendCodePoint(digit < 0 ? point : '0' + digit);
        });
        return ascii.toString();
    }

    private static Respelling respelling(String from, String to) {
        return new Respelling(Pattern.compile(from), to);
    }
}
