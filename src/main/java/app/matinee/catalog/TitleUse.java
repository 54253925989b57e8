package app.matinee.catalog;

import java.util.Collection;
import java.util.List;

/** Is asked, before titles go that no source tells of any more, which of them somebody still needs. */
public interface TitleUse {
    /** Returns those of the titles that carry reviews, ratings or the like, in any order. */
    List<Long> used(Collection<Long> titles);

    /** Lets go of what is kept about titles that nobody uses, such as empty scorecards, since the titles go next. */
    default void letGo(Collection<Long> titles) {}
}
