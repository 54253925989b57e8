package app.matinee.scoring;

import java.time.Instant;

/**
 * Carries what the detectors of unusual activity look at in one rating.
 *
 * @param at when it was given
 * @param stars what was given
 * @param accountAgeDays how many days old the account was then, 0 or more
 * @param accountRatings how many titles the account has rated, this one included
 * @param origin a keyed hash of where it came from (a network, never an address); empty if not kept
 */
public record ObservedRating(Instant at, Stars stars, int accountAgeDays, int accountRatings, String origin) {}
