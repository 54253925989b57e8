package app.matinee.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * States how a rating body classified a title.
 *
 * @param system who classified, such as {@code MPA}, {@code BBFC}, {@code TVPG}; a country's code where its body is not known
 * @param rating as the body writes it, such as {@code PG-13}
 */
public record ContentRating(String system, String rating) {

    /** States what the body of a country said, by an ISO 3166-1 alpha-2 code. */
    public static ContentRating of(String country, String rating) {
        return new ContentRating(RatingSystems.of(country, rating), rating);
    }

    /** Returns the country in which it holds, ISO 3166-1 alpha-2; empty for a body that nobody here knows. */
    public Optional<String> country() {
        return RatingSystems.country(system);
    }

    /** Puts first what holds in a region, then what holds where the title comes from; the rest stays in its order. */
    public static List<ContentRating> nearestFirst(List<ContentRating> ratings, String region, List<String> origins) {
        return ratings.stream()
                .sorted(Comparator.comparingInt(rating -> rating.distance(region, origins)))
                .toList();
    }

    private int distance(String region, List<String> origins) {
        var country = country().orElse("");
        if (country.equals(region)) {
            return -1;
        }
        var place = origins.indexOf(country);
        return place < 0 ? origins.size() : place;
    }
}
