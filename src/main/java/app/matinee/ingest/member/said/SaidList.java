package app.matinee.ingest.member.said;

import app.matinee.lists.ListPrivacy;

/**
 * Describes a list of a member's own.
 *
 * @param key by which its entries name it; unique within an upload
 * @param description empty when there is none
 * @param ranked whether its order is a ranking
 */
public record SaidList(String key, String name, String description, boolean ranked, ListPrivacy privacy) {
    /** Describes a list of which no more is known; then nobody else sees it. */
    public SaidList(String key, String name, String description) {
        this(key, name, description, false, ListPrivacy.PRIVATE);
    }
}
