package app.matinee.ingest.fields;

import java.util.Locale;
import java.util.Set;

/** Cleans texts of what no reader would miss: white space around them and control characters inside. */
public final class Texts {
    /** What programs write for a missing value. */
    private static final Set<String> ABSENT = Set.of("\\n", "na", "n/a", "nan", "nat", "null", "none");

    private static final String NULL_OF_TSV = "\\N";

    private Texts() {}

    /** Drops control characters and the white space around; keeps line breaks, as line feeds. */
    public static String clean(String text) {
        return text.chars().anyMatch(Character::isISOControl)
                ? withoutControls(text).strip()
                : text.strip();
    }

    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .chars()
                .filter(character -> character == '\n' || !Character.isISOControl(character))
                .forEach(character -> kept.append((char) character));
        return kept.toString();
    }

    /** Makes one line of it, and drops control characters and the white space around. */
    public static String inOneLine(String text) {
        return clean(text).replace('\n', ' ');
    }

    static boolean isEmpty(String cleaned) {
        return cleaned.isEmpty() || cleaned.equals(NULL_OF_TSV);
    }

    /** Tells whether it is empty or one of the words that programs write for nothing. */
    public static boolean isAbsent(String cleaned) {
        return cleaned.isEmpty() || ABSENT.contains(cleaned.toLowerCase(Locale.ROOT));
    }
}
