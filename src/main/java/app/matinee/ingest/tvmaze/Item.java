package app.matinee.ingest.tvmaze;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Tells what an object of TVmaze is, and to which show it belongs. */
final class Item {
    enum Kind {
        SHOW,
        SEASON,
        EPISODE
    }

    private static final Pattern SHOW_ADDRESS = Pattern.compile(".*/shows/(\\d{1,10})(?:/([^/?#]+))?.*");
    private static final Pattern EPISODE_ADDRESS =
            Pattern.compile(".*/episodes/\\d+/(.+?)-(?:\\d+x\\d+|s\\d+-special).*");

    private Item() {}

    /** Returns nothing if it is none of them. */
    static Optional<Kind> kind(JsonNode item) {
        if (item.has("airdate") || item.has("airstamp") || (item.has("season") && item.has("number"))) {
            return Optional.of(Kind.EPISODE);
        }
        if (item.has("episodeOrder") || item.has("premiereDate")) {
            return Optional.of(Kind.SEASON);
        }
        boolean show =
                item.has("premiered") || item.has("externals") || item.has("webChannel") || item.has("officialSite");
        return show ? Optional.of(Kind.SHOW) : Optional.empty();
    }

    /** Returns the show of which a season or an episode says that it is its own. */
    static Optional<Long> show(JsonNode item) {
        return id(item.path("_embedded").path("show"))
                .or(() -> id(item.path("show")))
                .or(() -> match(SHOW_ADDRESS, item.path("_links").path("show").path("href"))
                        .map(found -> Long.valueOf(found.group(1))));
    }

    static Optional<Long> id(JsonNode item) {
        JsonNode id = item.path("id");
        return id.isIntegralNumber() && id.longValue() > 0 ? Optional.of(id.longValue()) : Optional.empty();
    }

    /** Returns how the address of a show calls it, such as {@code game-of-thrones}. */
    static Optional<String> slugOfShow(JsonNode show) {
        return match(SHOW_ADDRESS, show.path("url")).flatMap(found -> Optional.ofNullable(found.group(2)));
    }

    /** Returns how the address of an episode calls its show. */
    static Optional<String> slugOfEpisode(JsonNode episode) {
        return match(EPISODE_ADDRESS, episode.path("url")).map(found -> found.group(1));
    }

    private static Optional<Matcher> match(Pattern pattern, JsonNode address) {
        Matcher matcher = pattern.matcher(address.asString(""));
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
