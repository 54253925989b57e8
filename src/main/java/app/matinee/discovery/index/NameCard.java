package app.matinee.discovery.index;

import org.apache.lucene.util.BytesRef;

/**
 * Shows a person, a critic, a publication or a company that was found.
 *
 * @param path its address
 * @param works how many titles or reviews are theirs
 */
public record NameCard(Group group, String name, String path, int works) {
    private static final String BETWEEN = "\n";

    BytesRef bytes() {
        return new BytesRef(group + BETWEEN + path + BETWEEN + works + BETWEEN + name);
    }

    static NameCard of(BytesRef bytes) {
        var parts = bytes.utf8ToString().split(BETWEEN, 4);
        return new NameCard(Group.valueOf(parts[0]), parts[3], parts[1], Integer.parseInt(parts[2]));
    }
}
