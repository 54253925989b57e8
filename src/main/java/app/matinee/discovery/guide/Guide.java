package app.matinee.discovery.guide;

import org.jspecify.annotations.Nullable;

/**
 * Shows a guide.
 *
 * @param genreName the name of its rule's genre; null without
 */
public record Guide(GuideDraft said, @Nullable String genreName) {

    /** Returns its path. */
    public String path() {
        return "/guide/" + said.slug();
    }
}
