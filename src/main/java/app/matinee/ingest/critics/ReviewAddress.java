package app.matinee.ingest.critics;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells addresses from what else people type into an address field. */
final class ReviewAddress {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>\"]+");
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/[^\\s<>\"]*)?");

    private ReviewAddress() {}

    /** Returns the address, with https if it has no scheme, or null if the text is no address of the web. */
    static @Nullable String of(@Nullable String text) {
        if (text == null || WEB.matcher(text).matches()) {
            return text;
        }
        return WITHOUT_SCHEME.matcher(text).matches() ? "https://" + text : null;
    }
}
