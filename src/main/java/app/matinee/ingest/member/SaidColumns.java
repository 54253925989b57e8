package app.matinee.ingest.member;

import app.matinee.ingest.member.said.Said;
import app.matinee.scoring.Stars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out in columns what somebody said; those that its kind has no use for are null or empty. */
record SaidColumns(
        String kind,
        @Nullable Instant at,
        @Nullable LocalDate day,
        @Nullable Stars stars,
        @Nullable Boolean again,
        String text,
        boolean spoiler,
        List<String> tags,
        @Nullable String list,
        @Nullable Integer position) {

    static SaidColumns of(Said said) {
        return switch (said) {
            case Said.Rating rating -> at("rating", rating.at(), rating.stars(), "", false);
            case Said.Review review -> at("review", review.at(), null, review.text(), review.spoiler());
            case Said.Wish wish -> at("wish", wish.at(), null, "", false);
            case Said.Viewing seen ->
                new SaidColumns(
                        "viewing",
                        null,
                        seen.day(),
                        seen.stars(),
                        seen.again(),
                        seen.note(),
                        false,
                        seen.tags(),
                        null,
                        null);
            case Said.Entry entry ->
                new SaidColumns(
                        "entry",
                        entry.at(),
                        null,
                        null,
                        null,
                        entry.note(),
                        false,
                        List.of(),
                        entry.list(),
                        entry.position());
        };
    }

    private static SaidColumns at(
            String kind, @Nullable Instant at, @Nullable Stars stars, String text, boolean spoiler) {
        return new SaidColumns(kind, at, null, stars, null, text, spoiler, List.of(), null, null);
    }
}
