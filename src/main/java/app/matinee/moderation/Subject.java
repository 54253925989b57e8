package app.matinee.moderation;

/**
 * Names what is reported.
 *
 * @param kind the module's word for such things, such as {@code audience review}
 * @param id which one
 */
public record Subject(String kind, long id) {
    public Subject {
        if (kind.isBlank()) {
            throw new IllegalArgumentException("A subject has a kind");
        }
    }
}
