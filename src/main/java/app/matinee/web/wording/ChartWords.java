package app.matinee.web.wording;

import app.matinee.catalog.TitleKind;
import app.matinee.discovery.chart.Field;
import app.matinee.discovery.chart.Jury;
import org.jspecify.annotations.Nullable;

/** Words charts and their addresses: {@code /charts/movies/war}, {@code /charts/tv/1950s?by=audience}. */
public final class ChartWords {
    private ChartWords() {}

    /** Returns the path of a chart; a field of several conditions has none of its own, and leads to that of the genre. */
    public static String path(Field field) {
        var kind = "/charts/" + kind(field.kind());
        var genre = field.genre();
        var country = field.country();
        if (genre != null) {
            return kind + "/" + genre;
        }
        if (country != null) {
            return kind + "/" + Countries.slug(country);
        }
        return field.from() == null ? kind : kind + "/" + years(field);
    }

    /** Tells whether a chart has a path of its own. */
    public static boolean hasPath(Field field) {
        var conditions =
                (field.genre() == null ? 0 : 1) + (field.country() == null ? 0 : 1) + (field.from() == null ? 0 : 1);
        return conditions <= 1 && !years(field).contains("–");
    }

    /** Returns the word for films or series in addresses. */
    public static String kind(TitleKind kind) {
        return kind == TitleKind.MOVIE ? "movies" : "tv";
    }

    /** Writes {@code Best War Movies}, {@code Best Movies of the 1950s}, {@code Best Series from France}. */
    public static String heading(Field field, @Nullable String genre) {
        var country = field.country();
        return "Best " + (genre == null ? "" : genre + " ")
                + (field.kind() == TitleKind.MOVIE ? "Movies" : "Series")
                + (country == null ? "" : " " + Countries.from(country))
                + (field.from() == null ? "" : " of " + (isDecade(field) ? "the " : "") + years(field));
    }

    /** Writes {@code 1957}, {@code 1950s} or {@code 1958–1968}; empty where years do not matter. */
    public static String years(Field field) {
        var from = field.from();
        if (from == null) {
            return "";
        }
        if (from.equals(field.to())) {
            return from.toString();
        }
        return isDecade(field) ? from + "s" : from + "–" + field.to();
    }

    private static boolean isDecade(Field field) {
        var from = field.from();
        var to = field.to();
        return from != null && to != null && from % 10 == 0 && to == from + 9;
    }

    /** Says by what rule a chart is ordered. */
    public static String rule(Field field, Jury jury, int minimum) {
        var voices = jury == Jury.CRITICS ? "reviews" : "ratings";
        return "Ordered by what is beyond doubt: with 95% confidence, at least the percentage shown"
                + " like the title, so a few kind words never outrank many. "
                + (field.kind() == TitleKind.MOVIE ? "A movie" : "A series")
                + " needs " + Formats.count(minimum, voices.substring(0, voices.length() - 1), voices)
                + " to be listed.";
    }
}
