package app.matinee.ingest.member.own;

import app.matinee.catalog.Mention;
import app.matinee.ingest.fields.Moments;
import app.matinee.ingest.json.Json;
import app.matinee.ingest.member.file.UploadedFile;
import app.matinee.ingest.member.said.Listener;
import app.matinee.ingest.member.said.Said;
import app.matinee.ingest.member.said.Said.Origin;
import app.matinee.ingest.member.said.SaidList;
import app.matinee.lists.ListPrivacy;
import app.matinee.scoring.Stars;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file. */
final class OwnItems {
    private static final int LONGEST = 20_000;

    private final UploadedFile file;
    private final Listener listener;

    OwnItems(UploadedFile file, Listener listener) {
        this.file = file;
        this.listener = listener;
    }

    void take(Json row, long line) {
        var origin = new Origin(file.name(), line);
        var title = OwnTitles.of(row);
        if (file.stem().equals("lists")) {
            listed(row, origin, title);
        } else if (title == null) {
            row.reject("a title with its path would be right");
        } else {
            said(row, origin, title);
        }
    }

    private void said(Json row, Origin origin, Mention title) {
        switch (file.stem()) {
            case "ratings" -> rating(row, origin, title);
            case "reviews" -> review(row, origin, title);
            case "watchlist" -> listener.hear(new Said.Wish(origin, title, at(row.at("added_at"))));
            default -> viewing(row, origin, title);
        }
    }

    private void rating(Json row, Origin origin, Mention title) {
        var stars = stars(row.at("stars"));
        if (stars != null) {
            listener.hear(new Said.Rating(origin, title, stars, at(row.at("rated_at")), false));
        }
    }

    private void review(Json row, Origin origin, Mention title) {
        var text = row.at("review").verbatim(LONGEST);
        if (text != null) {
            var edited = at(row.at("edited_at"));
            var at = edited == null ? at(row.at("written_at")) : edited;
            listener.hear(new Said.Review(origin, title, text, row.at("spoiler").isTrue(), at));
        }
    }

    private void viewing(Json row, Origin origin, Mention title) {
        var again = row.at("rewatch").isAbsent() ? null : row.at("rewatch").isTrue();
        var tags = row.at("tags").text(LONGEST);
        listener.hear(new Said.Viewing(
                origin,
                title,
                row.at("watched_on").date(),
                again,
                stars(row.at("stars")),
                text(row.at("note")),
                tags == null
                        ? List.of()
                        : Stream.of(tags.split(", "))
                                .filter(tag -> !tag.isBlank())
                                .toList()));
    }

    private void listed(Json row, Origin origin, @Nullable Mention title) {
        var key = row.at("list").number(0, Integer.MAX_VALUE);
        var name = row.at("name").name(LONGEST);
        if (key == null || name == null) {
            row.reject("the number and the name of a list would be right");
            return;
        }
        listener.hear(new SaidList(
                key.toString(),
                name,
                text(row.at("description")),
                row.at("ranked").isTrue(),
                privacy(row)));
        var place = row.at("place").number(1, Integer.MAX_VALUE);
        if (title != null && place != null) {
            listener.hear(
                    new Said.Entry(origin, title, key.toString(), place, text(row.at("note")), at(row.at("added_at"))));
        }
    }

    private static ListPrivacy privacy(Json row) {
        var word = row.at("privacy").name(20);
        for (var privacy : ListPrivacy.values()) {
            if (privacy.name().toLowerCase(Locale.ROOT).equals(word)) {
                return privacy;
            }
        }
        return ListPrivacy.PRIVATE;
    }

    private static String text(Json value) {
        var text = value.verbatim(LONGEST);
        return text == null ? "" : text;
    }

    private static @Nullable Stars stars(Json value) {
        var number = value.decimal();
        if (number == null) {
            return null;
        }
        try {
            return Stars.parse(number.stripTrailingZeros().toPlainString());
        } catch (IllegalArgumentException e) {
            value.reject("half a star to five would be right");
            return null;
        }
    }

    private static @Nullable Instant at(Json value) {
        var text = value.name(60);
        try {
            return text == null ? null : Moments.read(text).orElse(null);
        } catch (DateTimeException e) {
            value.reject("a moment like 2024-03-07T19:37:27Z would be right");
            return null;
        }
    }
}
