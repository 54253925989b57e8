package app.matinee.community;

import java.util.Locale;

/** Says who may see something of a member, from the widest to the narrowest. */
public enum Circle {
    PUBLIC,
    FOLLOWERS,
    ONLY_ME;

    /** Returns the lower-case word that stands for it in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
