package app.matinee.ingest.table;

import app.matinee.ingest.RefusedFileException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the names of columns: case, spaces, dashes and underscores make no difference. */
public final class Headers {
    private static final int WIDEST = 1_000;
    private static final int LONGEST = 200;

    private Headers() {}

    /** Returns the name reduced to what counts: {@code Critic Name}, {@code criticName} and {@code critic_name} agree. */
    public static String fold(String name) {
        StringBuilder folded = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Lists names for a message, in their order. */
    public static String list(List<String> names) {
        return names.stream().map(name -> name.isEmpty() ? "(no name)" : name).collect(Collectors.joining(", "));
    }

    static List<String> checked(List<String> names) {
        List<String> columns = names.stream().map(String::strip).toList();
        if (columns.size() > WIDEST || columns.stream().anyMatch(Headers::isNoName)) {
            throw new RefusedFileException("Its first line does not look like the names of columns");
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!fold(column).isEmpty() && !seen.add(fold(column))) {
                throw new RefusedFileException(
                        "It has the column '%s' twice; found %s".formatted(column, list(columns)));
            }
        }
        return columns;
    }

    private static boolean isNoName(String name) {
        return name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl);
    }
}
