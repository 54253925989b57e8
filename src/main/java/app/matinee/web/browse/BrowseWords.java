package app.matinee.web.browse;

import app.matinee.discovery.browse.Filter;
import app.matinee.discovery.browse.TileOrder;
import app.matinee.web.layout.Brand;
import app.matinee.web.wording.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words filters, their values, and what is chosen as a sentence. */
final class BrowseWords {
    private final Brand brand;

    BrowseWords(Brand brand) {
        this.brand = brand;
    }

    static String label(Filter filter) {
        return switch (filter) {
            case GENRE -> "Genre";
            case CRITICS -> "Critics";
            case AUDIENCE -> "Audience";
            case RATING -> "Rating";
            case YEAR -> "Year";
            case LANGUAGE -> "Language";
            case COUNTRY -> "Country";
        };
    }

    static String text(TileOrder order) {
        return switch (order) {
            case POPULAR -> "Popular";
            case NEWEST -> "Newest";
            case A_TO_Z -> "A–Z";
            case CRITICS_HIGH -> "Critics: high";
            case CRITICS_LOW -> "Critics: low";
            case AUDIENCE_HIGH -> "Audience: high";
            case AUDIENCE_LOW -> "Audience: low";
            case TOP_BOX_OFFICE -> "Box office";
        };
    }

    /** Words a value as it stands in a list of them. */
    String text(Filter filter, String value) {
        return switch (filter) {
            case GENRE -> genre(value);
            case CRITICS -> value.equals("certified") ? brand.certified() : capital(value);
            case AUDIENCE -> capital(value);
            case RATING, YEAR -> value;
            case LANGUAGE -> Formats.language(value);
            case COUNTRY -> Formats.region(value);
        };
    }

    static String genre(String slug) {
        return Arrays.stream(slug.split("-", -1)).map(BrowseWords::capital).collect(Collectors.joining(" "));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Words what is chosen: {@code War films at home, certified fresh, newest first}. */
    String sentence(BrowsePath path, Map<Filter, Set<String>> chosen, TileOrder order) {
        if (chosen.isEmpty() && order == TileOrder.POPULAR) {
            return path.heading();
        }
        List<String> parts = new ArrayList<>();
        parts.add(subject(path, chosen));
        if (chosen.containsKey(Filter.CRITICS)) {
            parts.add(any(Filter.CRITICS, chosen).toLowerCase(Locale.ROOT));
        }
        if (chosen.containsKey(Filter.AUDIENCE)) {
            parts.add(any(Filter.AUDIENCE, chosen).toLowerCase(Locale.ROOT) + " with the audience");
        }
        if (chosen.containsKey(Filter.RATING)) {
            parts.add("rated " + any(Filter.RATING, chosen));
        }
        if (order != TileOrder.POPULAR) {
            parts.add(sentence(order));
        }
        return capital(String.join(", ", parts));
    }

    private String subject(BrowsePath path, Map<Filter, Set<String>> chosen) {
        var subject = new StringBuilder();
        if (chosen.containsKey(Filter.GENRE)) {
            subject.append(any(Filter.GENRE, chosen)).append(' ');
        }
        subject.append(path.noun());
        if (chosen.containsKey(Filter.YEAR)) {
            var years = any(Filter.YEAR, chosen);
            subject.append(years.endsWith("s") ? " of the " : " of ").append(years);
        }
        if (chosen.containsKey(Filter.LANGUAGE)) {
            subject.append(" in ").append(any(Filter.LANGUAGE, chosen));
        }
        if (chosen.containsKey(Filter.COUNTRY)) {
            subject.append(" from ").append(any(Filter.COUNTRY, chosen));
        }
        return subject.toString();
    }

    private String any(Filter filter, Map<Filter, Set<String>> chosen) {
        return chosen.getOrDefault(filter, Set.of()).stream()
                .map(value -> text(filter, value))
                .collect(Collectors.joining(" or "));
    }

    private static String sentence(TileOrder order) {
        return switch (order) {
            case POPULAR -> "most popular first";
            case NEWEST -> "newest first";
            case A_TO_Z -> "from A to Z";
            case CRITICS_HIGH -> "best with critics first";
            case CRITICS_LOW -> "worst with critics first";
            case AUDIENCE_HIGH -> "best with the audience first";
            case AUDIENCE_LOW -> "worst with the audience first";
            case TOP_BOX_OFFICE -> "by box office";
        };
    }
}
