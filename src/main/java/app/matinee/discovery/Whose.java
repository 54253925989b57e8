package app.matinee.discovery;

import java.util.Locale;

/** Names whose works are listed. */
enum Whose {
    PERSON,
    COMPANY;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
