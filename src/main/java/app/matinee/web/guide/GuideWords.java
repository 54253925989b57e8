package app.matinee.web.guide;

import app.matinee.catalog.TitleKind;
import app.matinee.discovery.guide.Guide;
import app.matinee.discovery.guide.GuideRule;
import app.matinee.web.wording.ChartWords;
import app.matinee.web.wording.Countries;

/** Says what guides are about. */
final class GuideWords {
    private GuideWords() {}

    /** Writes {@code War films and series from France, of the 1950s: …}. */
    static String lead(Guide guide) {
        var rule = guide.said().rule();
        var country = rule.country();
        var genre = guide.genreName();
        var what = (genre == null ? "Films and series" : genre + " films and series")
                + (country == null ? "" : " " + Countries.from(country))
                + (rule.from() == null ? "" : " of " + years(rule));
        return rule.choosesTitles()
                ? what + ": what people are looking at now, what critics and audiences like best, and what is new."
                : "Hand-picked.";
    }

    private static String years(GuideRule rule) {
        var years = ChartWords.years(rule.field(TitleKind.MOVIE));
        return years.endsWith("s") ? "the " + years : years;
    }

    static boolean isOfGenre(GuideRule rule) {
        return rule.genre() != null && rule.country() == null && rule.from() == null && rule.list() == null;
    }

    static boolean isOfYears(GuideRule rule) {
        return rule.genre() == null && rule.country() == null && rule.from() != null && rule.list() == null;
    }

    static boolean isOfCountry(GuideRule rule) {
        return rule.genre() == null && rule.country() != null && rule.from() == null && rule.list() == null;
    }

    static boolean isMixed(GuideRule rule) {
        return !isOfGenre(rule) && !isOfYears(rule) && !isOfCountry(rule);
    }
}
