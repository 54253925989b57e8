package app.matinee.web.address;

/** Lists the patterns of addresses that belong to a title; a handler adds what comes after. */
public final class Routes {
    public static final String MOVIE = "/m/{slug}";
    public static final String SERIES = "/tv/{slug}";
    public static final String SEASON = "/tv/{slug}/{season:s[0-9]{2,4}}";
    public static final String EPISODE = SEASON + "/{episode:e[0-9]{2,5}}";

    private Routes() {}
}
