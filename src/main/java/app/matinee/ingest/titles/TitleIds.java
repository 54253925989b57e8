package app.matinee.ingest.titles;

import app.matinee.catalog.ExternalId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes whose id of a title a text is. */
public final class TitleIds {
    public static final String IMDB = "imdb";
    public static final String ROTTEN_TOMATOES = "rottentomatoes";

    private static final Pattern IMDB_ID =
            Pattern.compile("(?:https?://(?:www\\.|m\\.)?imdb\\.com/title/)?tt(\\d{4,10})/?(?:\\?.*)?");
    private static final Pattern ROTTEN_TOMATOES_PATH =
            Pattern.compile("(?:https?://(?:www\\.)?rottentomatoes\\.com)?/?((?:m|tv)/[^?#]+?)/?(?:[?#].*)?");
    private static final Pattern NAMED = Pattern.compile("(imdb|tmdb|tvmaze|wikidata|rottentomatoes):(\\S+)");

    private TitleIds() {}

    /**
     * Returns the id that a text names: {@code tt0050634} and addresses of IMDb, {@code m/top_hat} and addresses of
     * Rotten Tomatoes, {@code tmdb:38360} and the like; anything else is an id of the source itself.
     */
    public static ExternalId of(String text, String source) {
        Matcher imdb = IMDB_ID.matcher(text);
        if (imdb.matches()) {
            return imdb(imdb.group(1));
        }
        Matcher path = ROTTEN_TOMATOES_PATH.matcher(text);
        if (path.matches()) {
            return new ExternalId(ROTTEN_TOMATOES, path.group(1));
        }
        Matcher named = NAMED.matcher(text);
        return named.matches() ? of(named.group(2), named.group(1)) : new ExternalId(source, text);
    }

    private static ExternalId imdb(String digits) {
        return new ExternalId(IMDB, "tt" + "0".repeat(Math.max(0, 7 - digits.length())) + digits);
    }
}
