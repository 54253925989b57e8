package app.matinee.lists;

/**
 * Says that a member has no such list, item or viewing. It is thrown of what belongs to others too, since nobody is to
 * learn that it exists.
 */
public final class UnknownEntryException extends RuntimeException {
    UnknownEntryException(String what) {
        super(what);
    }
}
