package app.matinee.web.bring;

import app.matinee.ingest.member.Saying;
import app.matinee.ingest.member.UploadOverview;
import app.matinee.ingest.member.UploadOverview.Amount;
import app.matinee.ingest.member.UploadOverview.State;
import app.matinee.ingest.member.UploadedTitle;
import app.matinee.web.bring.UploadView.AmountLine;
import app.matinee.web.wording.Formats;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what uploads say. */
final class Sentences {
    private Sentences() {}

    static String from(UploadOverview upload) {
        var sites = upload.sites().isEmpty() ? "" : "From " + String.join(" and ", upload.sites()) + ", ";
        return sites + Formats.shortDate(upload.cameAt());
    }

    static String state(State state) {
        return switch (state) {
            case WAITING -> "waiting for you";
            case RUNNING -> "importing";
            case DONE -> "imported";
            case FAILED -> "stopped halfway";
            case UNDONE -> "undone";
        };
    }

    static AmountLine amount(Amount amount, State state) {
        return new AmountLine(
                count(amount.what(), amount.all()),
                state == State.WAITING
                        ? "%s for titles on this site".formatted(Formats.number(amount.ready()))
                        : became(amount));
    }

    private static String count(Saying what, int number) {
        return switch (what) {
            case RATING -> Formats.count(number, "rating", "ratings");
            case REVIEW -> Formats.count(number, "review", "reviews");
            case VIEWING -> Formats.count(number, "diary entry", "diary entries");
            case WISH -> Formats.count(number, "title for the watchlist", "titles for the watchlist");
            case ENTRY -> Formats.count(number, "title on lists", "titles on lists");
        };
    }

    private static String became(Amount amount) {
        List<String> parts = new ArrayList<>();
        add(parts, amount.added(), "added");
        add(parts, amount.changed(), "changed");
        add(parts, amount.same(), "already here");
        add(parts, amount.left(), "left unchanged");
        add(parts, amount.undone(), "undone");
        add(parts, amount.all() - amount.ready(), "for titles not on this site");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int number, String words) {
        if (number > 0) {
            parts.add(Formats.number(number) + " " + words);
        }
    }

    static String written(UploadedTitle title) {
        var place = title.place().isEmpty() ? "" : " " + title.place();
        return named(title.name(), title.year()) + place;
    }

    static String named(String name, @Nullable Integer year) {
        return year == null ? name : "%s (%d)".formatted(name, year);
    }
}
