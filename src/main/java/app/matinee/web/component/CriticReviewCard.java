package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Shows one critic's review, on a title's page or, with {@code title}, on a critic's.
 *
 * @param markWord the mark as the operator calls it: {@code Fresh}
 * @param critic null where a review carries no critic's name; the publication then stands alone. A link with an empty
 *     {@code href} is plain text, here and in {@code publication}
 * @param top whether the critic was a top critic when this was published
 * @param quote as printed, null if there is none: then the card is set without it
 * @param quoteLang BCP 47 tag if it is not the page's language
 * @param ratedText the score as the critic wrote it: {@code 6/6}; null without
 * @param dateText formatted; {@code date} is the same in ISO 8601; both null if unknown
 * @param fullReviewHref the review at its outlet, null if it is not online
 * @param title the reviewed title, on pages about somebody else
 */
public record CriticReviewCard(
        ReviewMark mark,
        String markWord,
        @Nullable Link critic,
        boolean top,
        @Nullable Link publication,
        @Nullable String quote,
        @Nullable String quoteLang,
        @Nullable String ratedText,
        @Nullable String dateText,
        @Nullable String date,
        @Nullable String fullReviewHref,
        @Nullable Link title) {
    /** Returns the card without its critic, for the critic's own page. */
    public CriticReviewCard withoutCritic() {
        return new CriticReviewCard(
                mark,
                markWord,
                null,
                top,
                publication,
                quote,
                quoteLang,
                ratedText,
                dateText,
                date,
                fullReviewHref,
                title);
    }

    /** Returns the card without its publication, for the publication's own page; an outlet's own review keeps it. */
    public CriticReviewCard withoutPublication() {
        return critic == null
                ? this
                : new CriticReviewCard(
                        mark,
                        markWord,
                        critic,
                        top,
                        null,
                        quote,
                        quoteLang,
                        ratedText,
                        dateText,
                        date,
                        fullReviewHref,
                        title);
    }
}
