package app.matinee.ingest.member.said;

/**
 * Describes a list of a member's own.
 *
 * @param key by which its entries name it; unique within an upload
 * @param description empty when there is none
 */
public record SaidList(String key, String name, String description) {}
