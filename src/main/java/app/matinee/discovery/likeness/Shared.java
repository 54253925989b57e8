package app.matinee.discovery.likeness;

import app.matinee.catalog.TitleId;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a title shares with another one, row by row. */
final class Shared {
    final TitleId other;
    private int members;
    private int owners;
    private int themes;
    private final List<SharedPerson> people = new ArrayList<>();

    Shared(TitleId other) {
        this.other = other;
    }

    void add(int moreMembers, int moreOwners, int moreThemes, List<SharedPerson> morePeople) {
        members += moreMembers;
        owners += moreOwners;
        themes += moreThemes;
        people.addAll(morePeople);
    }

    /**
     * Weighs it up with what is known of both.
     *
     * @param fans how many members were asked at most; of a title that more like, the rest is reckoned to be like them
     */
    Evidence evidence(Known one, Known two, int fans) {
        return new Evidence(
                other,
                members * Math.max(1.0, one.likes() / (double) fans),
                owners,
                one.likes(),
                two.likes(),
                people,
                themes,
                one.traits().likeness(two.traits()));
    }

    /** Holds what is known of a title by itself. */
    record Known(Traits traits, int likes) {
        static final Known NOTHING = new Known(Traits.UNKNOWN, 0);
    }
}
