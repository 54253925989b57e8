package app.matinee.lists;

/** Tells who may see a list. */
public enum ListPrivacy {
    /** Everybody, and it is shown where lists are shown. */
    PUBLIC,
    /** Whoever knows its address. */
    BY_LINK,
    /** Nobody but its owner. */
    PRIVATE
}
