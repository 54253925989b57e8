package app.matinee.lists;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Identifies a list, in its address too: whoever was not told an id cannot guess it.
 *
 * @param value all 128 bits are random, so this is a UUID of no version
 */
public record ListId(UUID value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{21}[AQgw]");

    static ListId random() {
        return new ListId(new UUID(RANDOM.nextLong(), RANDOM.nextLong()));
    }

    /** Reads an id as it stands in an address; empty if it can't be one. */
    public static Optional<ListId> parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        return Optional.of(new ListId(new UUID(bytes.getLong(), bytes.getLong())));
    }

    /** Returns the id as it stands in addresses: 22 characters of base64url. */
    @Override
    public String toString() {
        var bytes = ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
