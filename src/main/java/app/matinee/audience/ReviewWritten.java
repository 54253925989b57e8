package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;

/**
 * Says that a member has written a review, in the transaction that keeps it. Editing one and bringing one back after it
 * was deleted say nothing.
 */
public record ReviewWritten(ReviewId review, AccountId author, TitleId title) {}
