package app.matinee.accounts;

/**
 * Says how a member wants to leave.
 *
 * @param keepReviews whether reviews stay without a name
 * @param atOnce without the days in which minds can be changed
 */
public record Farewell(boolean keepReviews, boolean atOnce) {}
