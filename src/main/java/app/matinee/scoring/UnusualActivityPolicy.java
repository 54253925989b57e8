package app.matinee.scoring;

/**
 * Gathers the limits beyond which ratings look unusual. They are set so that a popular premiere, which is also a burst of ratings by
 * new members, raises a question for a curator and nothing more.
 *
 * @param fewestRatings below this many ratings nothing is examined
 * @param rateFactor how many times the usual day's ratings the last day must exceed
 * @param newAccountDays until which age in days an account counts as new
 * @param newAccountShare the share of ratings by new or one-rating accounts, 0 to 1
 * @param bimodality Sarle's coefficient; 5/9 is that of an even spread
 * @param poleShare the share that each end (up to 1 star, 4.5 stars and more) must hold for two poles
 * @param changeErrors standard errors between the shares of positive ratings before and after
 * @param originShare the share of ratings from one origin, 0 to 1
 */
public record UnusualActivityPolicy(
        int fewestRatings,
        double rateFactor,
        int newAccountDays,
        double newAccountShare,
        double bimodality,
        double poleShare,
        double changeErrors,
        double originShare) {

    public static UnusualActivityPolicy standard() {
        return new UnusualActivityPolicy(30, 5, 7, 0.5, 5.0 / 9, 0.25, 5, 0.2);
    }
}
