package app.matinee.web.visit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells paths of this site from addresses that lead away from it. */
public final class LocalPath {
    // One slash and then no second one, no backslash and no control character: browsers read the others as hosts.
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,2000}");

    private LocalPath() {}

    /** Returns a path of this site, or the other one when it is none. */
    public static String or(@Nullable String path, String other) {
        return path != null && isLocal(path) ? path : other;
    }

    private static boolean isLocal(String path) {
        return LOCAL.matcher(path).matches() && isAddress(path);
    }

    // A space, or a % without digits: nobody can be sent there.
    private static boolean isAddress(String path) {
        try {
            URI.create(path);
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    static String encoded(String path) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable String decoded(String written) {
        try {
            var path = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            return isLocal(path) ? path : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
