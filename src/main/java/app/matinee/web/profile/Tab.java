package app.matinee.web.profile;

import app.matinee.community.Section;

/** Lists the parts of a profile that have a page. */
enum Tab {
    OVERVIEW("Profile", "", Section.PROFILE),
    RATINGS("Ratings", "/ratings", Section.RATINGS),
    REVIEWS("Reviews", "/reviews", Section.REVIEWS),
    LISTS("Lists", "/lists", Section.LISTS),
    WATCHLIST("Watchlist", "/watchlist", Section.WATCHLIST),
    DIARY("Diary", "/diary", Section.DIARY),
    STATISTICS("Statistics", "/stats", Section.STATISTICS),
    FOLLOWERS("Followers", "/followers", Section.PROFILE),
    FOLLOWING("Following", "/following", Section.PROFILE);

    final String text;
    final String path;
    final Section section;

    Tab(String text, String path, Section section) {
        this.text = text;
        this.path = path;
        this.section = section;
    }
}
