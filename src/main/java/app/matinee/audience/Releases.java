package app.matinee.audience;

import app.matinee.catalog.TitleId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides which titles are old enough to be rated and reviewed. */
@Component
class Releases {
    /** Where a day begins first. A release opens with the day of its region, and that may be this one. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final RatingStore ratings;
    private final AudienceSettings settings;
    private final Clock clock;

    Releases(RatingStore ratings, AudienceSettings settings, Clock clock) {
        this.ratings = ratings;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns the last day whose releases are open to ratings. */
    LocalDate latest() {
        return settings.ratingsBeforeRelease() ? NEVER : LocalDate.now(clock.withZone(EARLIEST));
    }

    /** Tells from which day on a title may be rated; null if it may be now. */
    @Nullable
    LocalDate opening(@Nullable LocalDate firstRelease) {
        return firstRelease == null || !firstRelease.isAfter(latest()) ? null : firstRelease;
    }

    /**
     * Returns the title to rate in place of one that may have been merged.
     *
     * @throws NotReleasedException if it can't be rated yet
     */
    TitleId open(TitleId title) {
        var standing = ratings.standing(title)
                .orElseThrow(() -> new IllegalArgumentException("There is no title " + title.value()));
        var opening = opening(standing.firstRelease());
        if (opening != null) {
            throw new NotReleasedException(opening);
        }
        return standing.kept();
    }
}
