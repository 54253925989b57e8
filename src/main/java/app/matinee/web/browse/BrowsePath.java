package app.matinee.web.browse;

import app.matinee.discovery.Listing;
import java.util.Arrays;
import java.util.Optional;

/** Lists the pages that can be browsed. */
enum BrowsePath {
    THEATERS("movies-in-theaters", Listing.IN_THEATERS, "Movies in Theaters", "In Theaters", "films in theaters"),
    HOME("movies-at-home", Listing.AT_HOME, "Movies at Home", "At Home", "films at home"),
    SOON("movies-coming-soon", Listing.COMING_SOON, "Movies Coming Soon", "Coming Soon", "films coming soon"),
    SERIES("tv-series", Listing.TV_SERIES, "TV Series", "TV Series", "series");

    private final String word;
    private final Listing listing;
    private final String heading;
    private final String text;
    private final String noun;

    BrowsePath(String word, Listing listing, String heading, String text, String noun) {
        this.word = word;
        this.listing = listing;
        this.heading = heading;
        this.text = text;
        this.noun = noun;
    }

    static Optional<BrowsePath> of(String word) {
        return Arrays.stream(values()).filter(path -> path.word.equals(word)).findFirst();
    }

    String href() {
        return "/browse/" + word;
    }

    Listing listing() {
        return listing;
    }

    /** Returns what it is called as a whole. */
    String heading() {
        return heading;
    }

    /** Returns what its link is called. */
    String text() {
        return text;
    }

    /** Returns what is in it, as in {@code War films at home}. */
    String noun() {
        return noun;
    }
}
