package app.matinee.ingest.member;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifies an upload; it stands in addresses, so it is random. */
public record UploadId(UUID value) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Reads an id as it stands in an address; empty if it can't be one. */
    public static Optional<UploadId> parse(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new UploadId(UUID.fromString(text))) : Optional.empty();
    }

    static UploadId random() {
        return new UploadId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
