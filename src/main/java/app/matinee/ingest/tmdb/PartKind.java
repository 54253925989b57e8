package app.matinee.ingest.tmdb;

import app.matinee.ingest.tmdb.Subject.Episode;
import app.matinee.ingest.tmdb.Subject.Film;
import app.matinee.ingest.tmdb.Subject.Person;
import app.matinee.ingest.tmdb.Subject.Season;
import app.matinee.ingest.tmdb.Subject.Series;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Tells which part of a title's answer stands alone here, and what it can be about.
 *
 * @param name under which it is appended to the title's own answer
 * @param linked what it is about by an address in it, or null
 */
record PartKind(
        String name,
        Set<Class<? extends Subject>> possible,
        @Nullable Subject linked) {
    private static final Set<Class<? extends Subject>> TITLES =
            Set.of(Film.class, Series.class, Season.class, Episode.class);
    private static final Set<Class<? extends Subject>> ALL =
            Set.of(Film.class, Series.class, Season.class, Episode.class, Person.class);
    private static final Pattern LINK = Pattern.compile("https://www\\.themoviedb\\.org/(movie|tv)/(\\d{1,10})\\b.*");

    /** Returns nothing where there is nothing in it, or nothing of use. */
    static Optional<PartKind> of(Kind kind, JsonNode answer) {
        return switch (kind) {
            case CREDITS -> Optional.of(credits(answer));
            case IMAGES -> of("images", images(answer));
            case EXTERNAL_IDS -> of("external_ids", ids(answer));
            case TRANSLATIONS ->
                of(
                        "translations",
                        translations(answer.path("translations").path(0).path("data")));
            case TITLES -> of("alternative_titles", Set.of(Film.class));
            case OLD_RELEASES -> of("releases", Set.of(Film.class));
            case OLD_TRAILERS -> of("trailers", Set.of(Film.class));
            case KEYWORDS -> of("keywords", Set.of(Film.class));
            default -> results(answer.path("results"));
        };
    }

    private static Optional<PartKind> of(String name, Set<Class<? extends Subject>> possible) {
        return Optional.of(new PartKind(name, possible, null));
    }

    private static PartKind credits(JsonNode answer) {
        JsonNode cast = answer.path("cast").path(0);
        JsonNode first = cast.isMissingNode() ? answer.path("crew").path(0) : cast;
        if (first.has("title") || first.has("first_air_date") || first.has("media_type")) {
            String name = first.has("media_type") ? "combined" : first.has("title") ? "movie" : "tv";
            return new PartKind(name + "_credits", Set.of(Person.class), null);
        }
        if (first.has("roles") || first.has("jobs")) {
            return new PartKind("aggregate_credits", Set.of(Series.class, Season.class), null);
        }
        if (answer.has("guest_stars")) {
            return new PartKind("credits", Set.of(Episode.class), null);
        }
        return new PartKind("credits", first.has("cast_id") ? Set.of(Film.class) : TITLES, null);
    }

    private static Set<Class<? extends Subject>> images(JsonNode answer) {
        if (answer.has("stills")) {
            return Set.of(Episode.class);
        }
        return answer.has("profiles") ? Set.of(Person.class) : Set.of(Film.class, Series.class, Season.class);
    }

    private static Set<Class<? extends Subject>> ids(JsonNode answer) {
        if (answer.path("imdb_id").asString("").startsWith("nm")) {
            return Set.of(Person.class);
        }
        return answer.has("tvdb_id") ? ALL : Set.of(Film.class, Person.class);
    }

    private static Set<Class<? extends Subject>> translations(JsonNode data) {
        if (data.has("title")) {
            return Set.of(Film.class);
        }
        return data.has("biography") ? Set.of(Person.class) : Set.of(Series.class, Season.class, Episode.class);
    }

    private static Optional<PartKind> results(JsonNode results) {
        if (results.isObject()) {
            return results.isEmpty() ? Optional.empty() : Optional.of(watchProviders(results));
        }
        JsonNode first = results.path(0);
        if (first.has("release_dates")) {
            return of("release_dates", Set.of(Film.class));
        }
        if (first.has("rating")) {
            return of("content_ratings", Set.of(Series.class));
        }
        if (first.has("site")) {
            return of("videos", TITLES);
        }
        if (first.size() == 2 && first.has("id") && first.has("name")) {
            return of("keywords", Set.of(Series.class));
        }
        return first.has("title") ? of("alternative_titles", Set.of(Series.class)) : Optional.empty();
    }

    /** They link to the title's page. */
    private static PartKind watchProviders(JsonNode results) {
        String link =
                results.properties().iterator().next().getValue().path("link").asString("");
        Matcher page = LINK.matcher(link);
        Subject subject = null;
        if (page.matches()) {
            long id = Long.parseLong(page.group(2));
            subject = page.group(1).equals("movie") ? new Film(id) : new Series(id);
        }
        return new PartKind("watch/providers", Set.of(Film.class, Series.class, Season.class), subject);
    }
}
