package app.matinee.community;

import java.util.Locale;

/** Names a part of what a member shows. */
public enum Section {
    /** The whole: whoever may not see it sees none of the others, and cannot tell that there is a member. */
    PROFILE(Circle.PUBLIC),
    RATINGS(Circle.PUBLIC),
    /** The list of a member's reviews. Each review stays on its title's page, under the public name. */
    REVIEWS(Circle.PUBLIC),
    LISTS(Circle.PUBLIC),
    WATCHLIST(Circle.FOLLOWERS),
    DIARY(Circle.FOLLOWERS),
    STATISTICS(Circle.PUBLIC);

    private final Circle usual;

    Section(Circle usual) {
        this.usual = usual;
    }

    /** Returns who sees it as long as the member has not chosen. */
    public Circle usual() {
        return usual;
    }

    /** Returns the lower-case word that stands for it in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
