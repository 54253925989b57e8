package app.matinee.community;

import java.util.EnumMap;
import java.util.Map;

/**
 * Decides who sees which part of a member: nobody sees a part who does not see the profile.
 *
 * @param chosen what the member has chosen; parts left out are as {@link Section#usual()} says
 */
public record Privacy(Map<Section, Circle> chosen) {
    public static final Privacy USUAL = new Privacy(Map.of());

    public Privacy {
        chosen = Map.copyOf(chosen);
    }

    /** Returns who may see a part, the profile granted. */
    public Circle circle(Section section) {
        return chosen.getOrDefault(section, section.usual());
    }

    /** Returns the same with another choice for one part. */
    public Privacy with(Section section, Circle circle) {
        var changed = new EnumMap<Section, Circle>(Section.class);
        changed.putAll(chosen);
        changed.put(section, circle);
        return new Privacy(changed);
    }

    /** Tells whether somebody so near sees a part. */
    public boolean shows(Section section, Nearness viewer) {
        return viewer.isWithin(circle(Section.PROFILE)) && viewer.isWithin(circle(section));
    }
}
