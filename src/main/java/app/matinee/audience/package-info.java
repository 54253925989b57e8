/**
 * Owns what the audience says: ratings in half stars, written reviews, and the tallies that pages read instead of
 * counting.
 *
 * <p>The doors are {@link app.matinee.audience.Audience}, for what members write
 * {@link app.matinee.audience.AudienceReviews}, and for bulk {@link app.matinee.audience.RatingDeliveries}. Schema
 * {@code audience}; reads {@code catalog} and {@code accounts}. A tally is a folded row plus what is not folded yet, so that
 * a thousand people rating one premiere do not queue for one row; folded + open = recount, at any time.
 *
 * <p>What an import told is kept beside what is shown, so that any run can be undone (ADR 0012). Listens to
 * {@code TitleMerged} and {@code TitleSplit}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"values", "platform::changes", "platform::jobs", "catalog", "accounts", "scoring"})
package app.matinee.audience;
