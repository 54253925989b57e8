package app.matinee.discovery.index;

import java.util.Objects;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Shows a person, a critic, a publication, a company or a list that was found.
 *
 * @param path its address
 * @param works how many titles or reviews are theirs, or on it
 * @param ownerHandle who made it; null if it is nobody's
 * @param ownerName how its owner appears to others; null without one
 */
public record NameCard(
        Group group,
        String name,
        String path,
        int works,
        @Nullable String ownerHandle,
        @Nullable String ownerName) {
    private static final String BETWEEN = "\n";

    BytesRef bytes() {
        return new BytesRef(String.join(
                BETWEEN,
                group.name(),
                path,
                Integer.toString(works),
                Objects.requireNonNullElse(ownerHandle, ""),
                Objects.requireNonNullElse(ownerName, ""),
                name));
    }

    static NameCard of(BytesRef bytes) {
        var parts = bytes.utf8ToString().split(BETWEEN, 6);
        return new NameCard(
                Group.valueOf(parts[0]),
                parts[5],
                parts[1],
                Integer.parseInt(parts[2]),
                parts[3].isEmpty() ? null : parts[3],
                parts[4].isEmpty() ? null : parts[4]);
    }
}
