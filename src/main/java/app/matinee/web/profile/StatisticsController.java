package app.matinee.web.profile;

import app.matinee.community.History;
import app.matinee.community.MemberStatistics;
import app.matinee.community.PublicProfile;
import app.matinee.community.Statistics;
import app.matinee.community.Taste;
import app.matinee.platform.html.Pages;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sums up what members rated: in all, and year by year. */
@Controller
class StatisticsController {
    private static final int CRITICS = 10;
    private static final int BEST = 6;

    private final ProfileHeads heads;
    private final Statistics statistics;
    private final Taste taste;
    private final History history;
    private final Shelf shelf;

    StatisticsController(ProfileHeads heads, Statistics statistics, Taste taste, History history, Shelf shelf) {
        this.heads = heads;
        this.statistics = statistics;
        this.taste = taste;
        this.history = history;
        this.shelf = shelf;
    }

    @GetMapping("/user/{handle}/stats")
    ResponseEntity<byte[]> all(@PathVariable String handle) {
        var profile = heads.find(handle, Tab.STATISTICS);
        var critics = taste.critics(profile.member().id(), CRITICS).stream()
                .map(StatisticsWords::critic)
                .toList();
        return Pages.ok(page(profile, statistics.of(profile), null, critics, List.of()));
    }

    @GetMapping("/user/{handle}/{year:(?:19|20)[0-9]{2}}")
    ResponseEntity<byte[]> year(@PathVariable String handle, @PathVariable int year) {
        var profile = heads.find(handle, Tab.STATISTICS);
        var asked = Year.of(year);
        // The best titles are ratings, one by one: whoever may see sums alone does not see them.
        var best = profile.shows(Tab.RATINGS.section)
                ? shelf.ratings(history.best(profile, asked, BEST))
                : List.<RatedTile>of();
        return Pages.ok(page(profile, statistics.of(profile, asked), asked, List.of(), best));
    }

    private StatisticsView page(
            PublicProfile profile,
            MemberStatistics sums,
            @Nullable Year year,
            List<StatisticsView.CriticLine> critics,
            List<RatedTile> best) {
        var path = "/user/" + profile.member().handle();
        var heading = year == null ? "Statistics" : year + " in review";
        return new StatisticsView(
                heads.chrome(
                        profile,
                        heading + ": " + profile.member().publicName(),
                        path + (year == null ? "/stats" : "/" + year)),
                heads.head(profile, Tab.STATISTICS),
                heading,
                spans(path, sums, year),
                StatisticsWords.figures(sums),
                StatisticsWords.stars(sums),
                StatisticsWords.groups(sums),
                critics,
                best,
                sums.stars().ratings() == 0
                        ? new EmptyView(
                                "No statistics yet",
                                "They begin with the first rating.",
                                List.of(new Link("Movies at home", "/browse/movies-at-home")))
                        : null);
    }

    private static List<FilterLink> spans(String path, MemberStatistics sums, @Nullable Year year) {
        return Stream.concat(
                        Stream.of(new FilterLink("All years", path + "/stats", year == null, null)),
                        sums.ratedIn().stream()
                                .map(one -> new FilterLink(
                                        one.toString(),
                                        path + "/" + one,
                                        year != null && year.getValue() == one,
                                        null)))
                .toList();
    }
}
