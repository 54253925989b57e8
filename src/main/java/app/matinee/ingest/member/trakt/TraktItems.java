package app.matinee.ingest.member.trakt;

import app.matinee.catalog.Mention;
import app.matinee.ingest.fields.Moments;
import app.matinee.ingest.json.Json;
import app.matinee.ingest.member.file.UploadedFile;
import app.matinee.ingest.member.said.Listener;
import app.matinee.ingest.member.said.OfTen;
import app.matinee.ingest.member.said.Said;
import app.matinee.ingest.member.said.Said.Origin;
import app.matinee.ingest.member.said.SaidList;
import app.matinee.scoring.Stars;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the items of one document; its name tells a watchlist from a list. */
final class TraktItems {
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_REVIEW = 10_000;
    private static final int LONGEST_NOTE = 2_000;
    private static final Pattern LIST = Pattern.compile("(?:lists-)?list-(?:(\\d+)-)?(.+)");

    private final UploadedFile file;
    private final Listener listener;
    private int position;

    TraktItems(UploadedFile file, Listener listener) {
        this.file = file;
        this.listener = listener;
    }

    void take(Json item, long line) {
        var origin = new Origin(file.name(), line);
        if (item.at("type").isAbsent()
                && !item.at("name").isAbsent()
                && !item.at("ids").isAbsent()) {
            list(item);
        } else if (!item.at("seasons").isAbsent() && !item.at("show").isAbsent()) {
            episodes(item, origin);
        } else if (TraktTitles.areIn(item)) {
            var title = TraktTitles.of(item);
            if (title == null) {
                item.reject("a movie, show, season or episode with a title or ids would be right");
            } else {
                said(item, title, origin);
            }
        }
    }

    private void said(Json item, Mention title, Origin origin) {
        if (!item.at("comment").isAbsent()) {
            review(item.at("comment"), title, origin);
        } else if (!item.at("rated_at").isAbsent() || !item.at("rating").isAbsent()) {
            rating(item, title, origin);
        } else if (!item.at("watched_at").isAbsent()) {
            viewing(item.at("watched_at"), false, title, origin);
        } else if (!item.at("last_watched_at").isAbsent() || !item.at("plays").isAbsent()) {
            viewing(item.at("last_watched_at"), plays(item) > 1, title, origin);
        } else if (!item.at("listed_at").isAbsent()) {
            listed(item, title, origin);
        }
        // What was collected, hidden or paused says nothing that is kept here.
    }

    private void rating(Json item, Mention title, Origin origin) {
        var stars = stars(item.at("rating"));
        if (stars != null) {
            listener.hear(new Said.Rating(origin, title, stars, at(item.at("rated_at")), false));
        }
    }

    private static @Nullable Stars stars(Json rating) {
        var number = rating.decimal();
        if (number == null) {
            return null;
        }
        var stars = OfTen.stars(number.toPlainString());
        if (stars.isEmpty()) {
            rating.reject("a number from 1 to 10 would be right");
        }
        return stars.orElse(null);
    }

    private void viewing(Json watched, boolean again, Mention title, Origin origin) {
        var at = at(watched);
        listener.hear(new Said.Viewing(origin, title, at == null ? null : day(at), again));
    }

    /** Trakt writes moments in UTC and does not say where the member was. */
    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static int plays(Json item) {
        var plays = item.at("plays").number(0, 100_000);
        return plays == null ? 1 : plays;
    }

    private void episodes(Json item, Origin origin) {
        var series = TraktTitles.series(item.at("show"));
        for (var season : item.at("seasons").items()) {
            var number = season.at("number").number(0, 99_999);
            for (var episode : season.at("episodes").items()) {
                var place = episode.at("number").number(0, 99_999);
                if (series != null && number != null && place != null) {
                    var title = Mention.part(series, number, place, List.of());
                    viewing(episode.at("last_watched_at"), plays(episode) > 1, title, origin);
                }
            }
        }
    }

    private void review(Json comment, Mention title, Origin origin) {
        var text = comment.at("comment").text(LONGEST_REVIEW);
        if (text != null) {
            var spoiler = comment.at("spoiler").isTrue();
            var plain = text.replaceAll("\\[/?spoiler]", "").strip();
            var at = at(comment.at("created_at"));
            listener.hear(new Said.Review(origin, title, plain, spoiler || text.contains("[spoiler]"), at));
        }
    }

    private void listed(Json item, Mention title, Origin origin) {
        var at = at(item.at("listed_at"));
        if (file.stem().contains("watchlist")) {
            listener.hear(new Said.Wish(origin, title, at));
            return;
        }
        var key = key();
        if (position == 0) {
            listener.hear(new SaidList(key, name(), ""));
        }
        var rank = item.at("rank").number(1, 1_000_000);
        position++;
        var note = item.at("notes").text(LONGEST_NOTE);
        listener.hear(new Said.Entry(origin, title, key, rank == null ? position : rank, note == null ? "" : note, at));
    }

    /** Lists are told in a file of their own, by number or by the words of their address. */
    private void list(Json item) {
        var name = item.at("name").name(LONGEST_NAME);
        var description = item.at("description").text(LONGEST_NOTE);
        var slug = item.at("ids").at("slug").name(LONGEST_NAME);
        if (name != null && slug != null) {
            listener.hear(new SaidList("trakt " + slug, name, description == null ? "" : description));
        }
    }

    private String key() {
        var matcher = LIST.matcher(file.stem());
        return "trakt " + (matcher.matches() ? matcher.group(2) : file.stem());
    }

    private String name() {
        if (file.stem().contains("favorite")) {
            return "Favorites on Trakt";
        }
        var matcher = LIST.matcher(file.stem());
        var words = (matcher.matches() ? matcher.group(2) : file.stem()).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static @Nullable Instant at(Json moment) {
        var text = moment.name(40);
        try {
            return text == null ? null : Moments.read(text).orElse(null);
        } catch (DateTimeException e) {
            moment.reject("a moment like 2024-03-07T19:37:27.000Z would be right");
            return null;
        }
    }
}
