package app.matinee.audience;

import app.matinee.catalog.TitleId;
import app.matinee.scoring.AudienceState;
import org.jspecify.annotations.Nullable;

/** Holds what a title's audience score is made of. */
record FoldedTally(
        TitleId title,
        TallyDelta tally,
        AudienceState before,
        String kind,
        @Nullable String releaseSize,
        boolean theatrical) {}
