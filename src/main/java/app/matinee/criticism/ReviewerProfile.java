package app.matinee.criticism;

import app.matinee.criticism.Review.Signature;
import app.matinee.scoring.Tally;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes a critic or a publication by what they reviewed.
 *
 * @param biography of a critic, or null
 * @param url of a publication, or null
 * @param place city and country of a publication, or null
 * @param approved whether their reviews count
 * @param topSince since when a critic is a top critic without a break; null when not
 * @param colleagues a critic's publications, or a publication's critics; those with most reviews first
 * @param reviews how many of their reviews count, and how many are fresh
 * @param compared how many of these are of titles whose score is shown
 * @param agreeing how many of those say what the Tomatometer says
 */
public record ReviewerProfile(
        Signature signature,
        @Nullable String biography,
        @Nullable String url,
        @Nullable String place,
        boolean approved,
        @Nullable LocalDate topSince,
        List<Signature> colleagues,
        Tally reviews,
        int compared,
        int agreeing,
        boolean demo) {}
