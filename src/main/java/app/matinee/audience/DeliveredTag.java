package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import java.time.Instant;

/**
 * Describes a tag as a source delivers it.
 *
 * @param tag what the member called the title, 1 to 500 characters
 */
public record DeliveredTag(AccountId account, TitleId title, String tag, Instant taggedAt) {}
