package app.matinee.accounts;

import java.time.Instant;

/**
 * Tells when an account will be erased.
 *
 * @param keepReviews whether its reviews stay without a name
 */
public record Leave(AccountId account, Instant dueAt, boolean keepReviews) {}
