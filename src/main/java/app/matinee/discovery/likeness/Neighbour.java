package app.matinee.discovery.likeness;

import app.matinee.catalog.PersonId;
import app.matinee.catalog.TitleId;
import org.jspecify.annotations.Nullable;

/**
 * Names a title that is like another one.
 *
 * @param weight how much, above 0 and below 1
 * @param person whom the reason is about; null where it is about nobody
 */
record Neighbour(
        TitleId title,
        double weight,
        Reason reason,
        @Nullable PersonId person) {}
