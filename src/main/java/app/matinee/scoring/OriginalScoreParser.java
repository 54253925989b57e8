package app.matinee.scoring;

import app.matinee.scoring.OriginalScore.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries the notations one after the other; the first that fits the whole text wins. */
final class OriginalScoreParser {

    /** No score is as long; longer texts are not looked at, so that none can keep the parser busy. */
    private static final int LONGEST_SCORE = 60;

    private static final int NOTATION =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String NUMBER = "(?:\\d{1,4}(?:[.,]\\d{0,4})?|[.,]\\d{1,4})";
    private static final String OUT_OF =
            " ?(?:/|\\bout of(?: a possible)?\\b|\\bon a scale of\\b|\\b(?:of|de|sur|von|su|av|из)\\b) ?";
    private static final String STARS =
            "[ -]?(?:stars?|[★*]|estrellas?|estrelas?|[eé]toiles?|sterne?n?|stell[ae]|sterren)";

    private static final Pattern FRACTION = Pattern.compile(
            "(?<value>" + NUMBER + ")(?<stars>" + STARS + ")?,?" + OUT_OF + "(?<maximum>" + NUMBER + ")(?<starsAfter>"
                    + STARS + "| ?[★*]{2,10})?(?: ?(?:points?|pts))?",
            NOTATION);
    private static final Pattern PERCENTAGE =
            Pattern.compile("(?<value>" + NUMBER + ") ?(?:%|percent|per cent)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER =
            Pattern.compile("(?<letter>[A-F])(?:[ -]?(?<word>plus|minus)| ?(?<sign>[+-]))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern STARS_IN_WORDS = Pattern.compile("(?<value>" + NUMBER + ")" + STARS, NOTATION);
    private static final Pattern STARS_IN_SYMBOLS = Pattern.compile(
            "(?<full>[★*]{0,10}) ?(?<half>\\.5|1/2|⯨|⯪)? ?(?<empty>[☆✩]{0,10})(?:" + OUT_OF + "(?<maximum>[★*]{1,10}|"
                    + NUMBER + "))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("(?<value>" + NUMBER + ")");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    /** Reads one notation: {@code text} is as written, {@code plain} in plain spelling. */
    private interface Notation {
        @Nullable
        OriginalScore read(String text, String plain);
    }

    private static final List<Notation> VALUES = List.of(
            OriginalScoreParser::fraction,
            OriginalScoreParser::percentage,
            OriginalScoreParser::letter,
            OriginalScoreParser::starsInWords,
            OriginalScoreParser::starsInSymbols,
            OriginalScoreParser::plainNumber);

    private static final List<Notation> NOTATIONS = Stream.concat(
                    VALUES.stream(), Stream.of(OriginalScoreParser::verdict))
            .toList();

    private OriginalScoreParser() {}

    static OriginalScore parse(String text) {
        OriginalScore score = null;
        if (!text.isBlank() && text.length() <= LONGEST_SCORE) {
            score = read(text, text, NOTATIONS);
            String scoreAlone = ScoreText.withoutRemark(text);
            // Only what has a value: "Recommended (for fans)" is no recommendation.
            score = score == null && !scoreAlone.isEmpty() ? read(text, scoreAlone, VALUES) : score;
        }
        return score == null ? OriginalScore.of(text, Kind.UNKNOWN, null, null) : score;
    }

    private static @Nullable OriginalScore read(String text, String part, List<Notation> notations) {
        String plain = ScoreText.plain(part);
        return notations.stream()
                .map(notation -> notation.read(text, plain))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable OriginalScore fraction(String text, String plain) {
        Matcher score = FRACTION.matcher(plain);
        if (!score.matches()) {
            return null;
        }
        BigDecimal maximum = number(score.group("maximum"));
        if (maximum.signum() == 0) {
            return null;
        }
        boolean stars = score.group("stars") != null || score.group("starsAfter") != null;
        return OriginalScore.of(text, stars ? Kind.STARS : Kind.FRACTION, number(score.group("value")), maximum);
    }

    private static @Nullable OriginalScore percentage(String text, String plain) {
        Matcher score = PERCENTAGE.matcher(plain);
        return score.matches() ? OriginalScore.of(text, Kind.FRACTION, number(score.group("value")), HUNDRED) : null;
    }

    private static @Nullable OriginalScore letter(String text, String plain) {
        Matcher score = LETTER.matcher(plain);
        if (!score.matches()) {
            return null;
        }
        BigDecimal twelfths = LetterGrade.twelfths(
                score.group("letter").toUpperCase(Locale.ROOT) + sign(score.group("word"), score.group("sign")));
        return twelfths == null ? null : OriginalScore.of(text, Kind.LETTER, twelfths, LetterGrade.MAXIMUM);
    }

    private static String sign(@Nullable String word, @Nullable String sign) {
        if (word != null) {
            return word.equalsIgnoreCase("plus") ? "+" : "-";
        }
        return sign == null ? "" : sign;
    }

    private static @Nullable OriginalScore starsInWords(String text, String plain) {
        Matcher score = STARS_IN_WORDS.matcher(plain);
        return score.matches() ? stars(text, number(score.group("value")), null) : null;
    }

    private static @Nullable OriginalScore starsInSymbols(String text, String plain) {
        Matcher score = STARS_IN_SYMBOLS.matcher(plain);
        if (!score.matches()
                || (score.group("full").isEmpty() && score.group("empty").isEmpty())) {
            return null;
        }
        boolean half = score.group("half") != null;
        BigDecimal full = BigDecimal.valueOf(score.group("full").length());
        int symbols = score.group("full").length()
                + (half ? 1 : 0)
                + score.group("empty").length();
        BigDecimal maximum = score.group("empty").isEmpty() ? null : BigDecimal.valueOf(symbols);
        String written = score.group("maximum");
        return stars(text, half ? full.add(HALF) : full, written == null ? maximum : starsOrNumber(written));
    }

    private static BigDecimal starsOrNumber(String written) {
        return written.matches("[★*]+") ? BigDecimal.valueOf(written.length()) : number(written);
    }

    /** More than four stars are out of five; up to four could be out of four or five, and nobody knows. */
    private static @Nullable OriginalScore stars(String text, BigDecimal value, @Nullable BigDecimal maximum) {
        if (maximum != null) {
            return maximum.signum() == 0 ? null : OriginalScore.of(text, Kind.STARS, value, maximum);
        }
        if (value.compareTo(FIVE) > 0) {
            return null;
        }
        return OriginalScore.of(text, Kind.STARS, value, value.compareTo(FOUR) > 0 ? FIVE : null);
    }

    private static @Nullable OriginalScore verdict(String text, String plain) {
        if (Verdict.isThumb(plain)) {
            return OriginalScore.of(text, Kind.THUMB, null, null);
        }
        return Verdict.isWord(plain) ? OriginalScore.of(text, Kind.WORD, null, null) : null;
    }

    private static @Nullable OriginalScore plainNumber(String text, String plain) {
        Matcher score = PLAIN_NUMBER.matcher(plain);
        return score.matches() ? OriginalScore.of(text, Kind.NUMBER, number(score.group("value")), null) : null;
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }
}
