package app.matinee.ingest.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class NearestName {
    private NearestName() {}

    /** Returns the name that differs least from the given one, if it differs in at most half of its characters. */
    public static Optional<String> to(String word, Collection<String> names) {
        String folded = Headers.fold(word);
        return names.stream()
                .filter(name -> distance(folded, Headers.fold(name)) * 2 <= Math.max(name.length(), folded.length()))
                .min(Comparator.comparingInt(name -> distance(folded, Headers.fold(name))));
    }

    /** Returns {@code " (did you mean 'x'?)"} or an empty text. */
    public static String hint(String word, Collection<String> names) {
        return to(word, names).map(name -> " (did you mean '" + name + "'?)").orElse("");
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
