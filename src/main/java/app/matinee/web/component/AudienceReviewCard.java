package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Shows one member's written review.
 *
 * @param author first name and initial with the member's own capitals, {@code bill t}, and the profile
 * @param stars null where the review carries no rating
 * @param verifiedText how the rating was verified; null if it was not
 * @param spoiler whether the text is covered until the visitor lifts the cover
 * @param helpfulText how many found it helpful; null for none
 * @param permalink the review's own page
 */
public record AudienceReviewCard(
        Link author,
        @Nullable StarsView stars,
        String dateText,
        String date,
        ClampedText text,
        boolean spoiler,
        @Nullable String verifiedText,
        @Nullable String helpfulText,
        String permalink) {}
