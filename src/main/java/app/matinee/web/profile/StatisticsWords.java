package app.matinee.web.profile;

import app.matinee.community.CriticAgreement;
import app.matinee.community.MemberStatistics;
import app.matinee.community.MemberStatistics.Share;
import app.matinee.web.component.Figure;
import app.matinee.web.component.StarBar;
import app.matinee.web.profile.StatisticsView.CriticLine;
import app.matinee.web.profile.StatisticsView.Group;
import app.matinee.web.profile.StatisticsView.Row;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.StarBars;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words sums of ratings. */
final class StatisticsWords {
    private StatisticsWords() {}

    static List<Figure> figures(MemberStatistics sums) {
        var average = sums.stars().average();
        var positive = sums.stars().percent();
        if (average == null || positive == null) {
            return List.of();
        }
        return List.of(
                new Figure(Formats.number(sums.stars().ratings()), sums.stars().ratings() == 1 ? "rating" : "ratings"),
                new Figure(stars(average), "stars on average"),
                new Figure(positive + "", "positive, 3.5 stars or more"));
    }

    static List<StarBar> stars(MemberStatistics sums) {
        return StarBars.of(sums.stars());
    }

    static List<Group> groups(MemberStatistics sums) {
        return List.of(
                        group("months", "By month", "Month", months(sums.months())),
                        group("genres", "Genres", "Genre", rows(sums.genres(), Share::name, null)),
                        group("decades", "Decades", "Decade", rows(sums.decades(), Share::name, null)),
                        group("directors", "Directors", "Director", rows(sums.directors(), Share::name, "/person/")),
                        group("actors", "Most watched actors", "Actor", rows(sums.actors(), Share::name, "/person/")),
                        group(
                                "countries",
                                "Countries",
                                "Country",
                                rows(sums.countries(), share -> Formats.region(share.name()), null)),
                        group("years", "Years of release", "Year", rows(sums.years(), Share::name, null)))
                .stream()
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static Group group(String id, String heading, String of, List<Row> rows) {
        return new Group(id, heading, of, rows);
    }

    private static List<Row> months(List<Integer> ratings) {
        var most =
                Math.max(1, ratings.stream().mapToInt(Integer::intValue).max().orElse(1));
        return IntStream.range(0, ratings.size())
                .mapToObj(month -> new Row(
                        Month.of(month + 1).getDisplayName(TextStyle.FULL, Locale.US),
                        null,
                        Formats.number(ratings.get(month)),
                        100 * ratings.get(month) / most,
                        ""))
                .toList();
    }

    private static List<Row> rows(List<Share> shares, Function<Share, String> name, @Nullable String section) {
        var most = shares.stream().mapToInt(Share::titles).max().orElse(1);
        List<Row> rows = new ArrayList<>();
        for (var share : shares) {
            rows.add(new Row(
                    name.apply(share),
                    section == null || share.slug() == null ? null : section + share.slug(),
                    Formats.number(share.titles()),
                    Math.max(1, 100 * share.titles() / most),
                    stars(share.average())));
        }
        return rows;
    }

    static CriticLine critic(CriticAgreement critic) {
        var agreement = critic.agreement();
        return new CriticLine(
                critic.name(),
                "/critic/" + critic.slug(),
                agreement.match() + "%",
                "%d of %d titles".formatted(agreement.agreed(), agreement.titles()));
    }

    private static String stars(double average) {
        return String.format(Locale.ROOT, "%.1f", average);
    }
}
