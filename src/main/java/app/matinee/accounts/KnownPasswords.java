package app.matinee.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows the passwords that were found most often in what was stolen elsewhere. */
@Component
class KnownPasswords {
    private static final String FILE = "/accounts/common-passwords.txt";

    // A site reads the list a few times a day, and its memory has better uses between.
    private @Nullable SoftReference<Set<String>> read;

    /** Tells whether a password in lower case is one of them, also twice, or with digits or signs behind; or no more than a pattern. */
    synchronized boolean contains(String password) {
        var halves = password.substring(0, password.length() / 2);
        return isPattern(password) || isListed(password) || (password.equals(halves + halves) && isListed(halves));
    }

    // All the same, or each the next one: aaaaaaaa, abcdefgh, 87654321.
    private static boolean isPattern(String password) {
        var steps = IntStream.range(1, password.length())
                .map(at -> password.charAt(at) - password.charAt(at - 1))
                .distinct()
                .limit(2)
                .toArray();
        return steps.length == 1 && Math.abs(steps[0]) <= 1;
    }

    private boolean isListed(String password) {
        var known = read == null ? null : read.get();
        if (known == null) {
            known = read();
            read = new SoftReference<>(known);
        }
        var bare = password.replaceAll("[\\d\\p{Punct}]{1,4}$", "");
        return known.contains(password) || (bare.length() > 3 && known.contains(bare));
    }

    private static Set<String> read() {
        var stream = Objects.requireNonNull(KnownPasswords.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
