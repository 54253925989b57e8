package app.matinee.ingest.member.said;

import app.matinee.ingest.member.said.Said.Entry;
import app.matinee.ingest.member.said.Said.Rating;
import app.matinee.ingest.member.said.Said.Review;
import app.matinee.ingest.member.said.Said.Viewing;
import app.matinee.ingest.member.said.Said.Wish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles what exports say twice, of what {@code same} takes for one title: the same viewing stands in the diary and
 * beside its review, a rating in a table of its own and in the diary.
 *
 * <p>Of ratings a table of ratings tells the current one, of several the latest counts; of reviews the latest is kept.
 */
public final class Weighed {
    private Weighed() {}

    /** Says which title something is about; what has the same key is about one title. */
    @FunctionalInterface
    public interface Same {
        Object title(Said said);
    }

    private record Day(Object title, Object day) {}

    private record Place(Object title, String list) {}

    /** Returns what counts, in its order, ratings first. */
    public static List<Said> of(Collection<Said> all, Same same) {
        Map<Object, Rating> ratings = new LinkedHashMap<>();
        Map<Object, Wish> wishes = new LinkedHashMap<>();
        Map<Object, Review> reviews = new LinkedHashMap<>();
        Map<Day, Viewing> viewings = new LinkedHashMap<>();
        Map<Place, Entry> entries = new LinkedHashMap<>();
        for (var said : all) {
            var title = same.title(said);
            switch (said) {
                case Rating rating -> ratings.merge(title, rating, Weighed::better);
                case Wish wish -> wishes.putIfAbsent(title, wish);
                case Review review -> reviews.merge(title, review, Weighed::later);
                case Viewing viewing -> add(viewings, title, viewing);
                case Entry entry -> entries.putIfAbsent(new Place(title, entry.list()), entry);
            }
        }
        List<Said> kept = new ArrayList<>(ratings.values());
        kept.addAll(reviews.values());
        kept.addAll(dated(viewings));
        kept.addAll(wishes.values());
        kept.addAll(entries.values());
        return kept;
    }

    private static Rating better(Rating one, Rating other) {
        if (one.implied() != other.implied()) {
            return one.implied() ? other : one;
        }
        return isBefore(other.at(), one.at()) ? one : other;
    }

    private static Review later(Review one, Review other) {
        return isBefore(other.at(), one.at()) ? one : other;
    }

    /** Of what is not dated nothing is known, so the last one told counts. */
    private static boolean isBefore(@Nullable Instant one, @Nullable Instant other) {
        return other != null && (one == null || one.isBefore(other));
    }

    private static void add(Map<Day, Viewing> viewings, Object title, Viewing viewing) {
        var day = viewing.day();
        viewings.merge(new Day(title, day == null ? "unknown" : day), viewing, Weighed::fuller);
    }

    private static Viewing fuller(Viewing one, Viewing other) {
        return new Viewing(
                one.origin(),
                one.title(),
                one.day(),
                one.again() == null ? other.again() : one.again(),
                one.stars() == null ? other.stars() : one.stars(),
                one.note().isEmpty() ? other.note() : one.note(),
                one.tags().isEmpty() ? other.tags() : one.tags());
    }

    /** That a title was seen goes without saying where it is told when. */
    private static List<Viewing> dated(Map<Day, Viewing> viewings) {
        Set<Object> dated = new HashSet<>();
        viewings.forEach((key, viewing) -> {
            if (viewing.day() != null) {
                dated.add(key.title());
            }
        });
        List<Viewing> kept = new ArrayList<>();
        viewings.forEach((key, viewing) -> {
            if (viewing.day() != null || !dated.contains(key.title())) {
                kept.add(viewing);
            }
        });
        return kept;
    }
}
