package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Describes a rating as a source delivers it.
 *
 * @param review what the member wrote beside it, 1 to 10,000 characters; null for a rating alone
 * @param spoiler whether the text gives something away
 */
public record DeliveredRating(
        AccountId account,
        TitleId title,
        Stars stars,
        boolean verified,
        Instant ratedAt,
        @Nullable String review,
        boolean spoiler) {}
