package app.matinee.audience;

import app.matinee.accounts.AccountId;

/**
 * Says what a member makes of a review, in the transaction that keeps it; once or often.
 *
 * @param helpful false when a mark was taken back
 */
public record ReviewMarked(ReviewId review, AccountId by, boolean helpful) {}
