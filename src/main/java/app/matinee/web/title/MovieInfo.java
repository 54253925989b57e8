package app.matinee.web.title;

import app.matinee.catalog.BoxOffice;
import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.ContentRating;
import app.matinee.catalog.Department;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.Title;
import app.matinee.catalog.TitleFacts;
import app.matinee.web.component.FactRow;
import app.matinee.web.component.FactRow.Value;
import app.matinee.web.component.Link;
import app.matinee.web.title.Elsewhere.Told;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.PictureViews;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists the facts about a title in the order in which Movie Info shows them; only rows that have a value. */
final class MovieInfo {
    private final List<FactRow> rows = new ArrayList<>();
    private final TitleFacts facts;
    private final String region;
    private final ReleaseDates releases;

    private MovieInfo(TitleFacts facts, String region) {
        this.facts = facts;
        this.region = region;
        this.releases = new ReleaseDates(facts, region);
    }

    /**
     * Lists the facts.
     *
     * @param region whose rating and whose releases come first, ISO 3166-1 alpha-2
     */
    static List<FactRow> rows(Title title, List<Link> genres, String region) {
        var info = new MovieInfo(title.facts(), region);
        info.people("Creator", Department.CREATION);
        info.people("Director", Department.DIRECTING);
        info.people("Screenwriter", Department.WRITING);
        info.people("Producer", Department.PRODUCTION);
        info.companies("Production Co", CompanyRole.PRODUCTION);
        info.companies("Distributor", CompanyRole.DISTRIBUTION);
        info.companies("Network", CompanyRole.NETWORK);
        info.contentRatings();
        info.links("Genre", genres);
        info.language();
        info.released(
                "Release Date (Theaters)",
                Set.of(ReleaseKind.THEATRICAL, ReleaseKind.LIMITED),
                Set.of(ReleaseKind.PREMIERE));
        info.released("Rerelease Date (Theaters)", Set.of(ReleaseKind.RERELEASE), Set.of());
        info.released("Release Date (Streaming)", Set.of(ReleaseKind.STREAMING), Set.of());
        info.aired(title);
        info.firstRelease(title);
        info.boxOffice();
        info.runtime();
        info.poster();
        return info.rows;
    }

    private void people(String label, Department department) {
        links(
                label,
                facts.credits(department).stream()
                        .map(credit -> new Link(credit.name(), "/person/" + credit.slug()))
                        .toList());
    }

    private void companies(String label, CompanyRole role) {
        links(
                label,
                facts.companies(role).stream()
                        .map(company -> new Link(company.name(), "/company/" + company.slug()))
                        .toList());
    }

    private void links(String label, List<Link> links) {
        if (!links.isEmpty()) {
            rows.add(FactRow.links(label, links));
        }
    }

    private void contentRatings() {
        var ratings = facts.contentRatings(region);
        if (ratings.isEmpty()) {
            return;
        }
        var first = ratings.getFirst();
        var isHere = first.country().filter(region::equals).isPresent();
        rows.add(Elsewhere.row(
                "Rating",
                List.of(certificate(
                        first,
                        isHere ? null : first.country().map(Formats::region).orElse(null))),
                ratings.stream()
                        .skip(1)
                        .map(rating -> new Told(
                                rating.country().map(Formats::region).orElse(rating.system()),
                                certificate(rating, null)))
                        .toList()));
    }

    private static Value certificate(ContentRating rating, @Nullable String country) {
        var isBody = rating.country().filter(rating.system()::equals).isEmpty();
        return new Value(rating.rating(), null, null, Elsewhere.note(isBody ? rating.system() : null, country));
    }

    private void language() {
        if (!facts.languages().isEmpty()) {
            rows.add(FactRow.of(
                    "Original Language", Formats.language(facts.languages().getFirst())));
        }
    }

    private void released(String label, Set<ReleaseKind> kinds, Set<ReleaseKind> before) {
        releases.row(label, kinds, before).ifPresent(rows::add);
    }

    private void aired(Title title) {
        switch (title) {
            case Title.Movie movie -> aired("Premiere Date");
            case Title.Episode episode -> aired("Air Date");
            case Title.Season season -> aired(season);
            case Title.Series series -> {
                aired("First Air Date");
                lastAired(facts.endYear() == null ? "Latest Air Date" : "Last Air Date", series.lastAired());
            }
        }
    }

    private void aired(String label) {
        released(label, Set.of(ReleaseKind.TV), Set.of());
    }

    private void aired(Title.Season season) {
        var first = season.firstAired();
        var isOneDay = first != null && first.equals(season.lastAired());
        var label = isOneDay ? "Air Date" : "First Air Date";
        if (facts.firstRelease() != null) {
            aired(label);
        } else if (first != null) {
            day(label, first);
        }
        if (!isOneDay) {
            lastAired("Last Air Date", season.lastAired());
        }
    }

    private void lastAired(String label, @Nullable LocalDate date) {
        if (date != null && !date.equals(facts.firstRelease())) {
            day(label, date);
        }
    }

    private void firstRelease(Title title) {
        var first = facts.firstRelease();
        if (title instanceof Title.Movie && first != null && releases.isDayAlone()) {
            day("Release Date", first);
        }
    }

    private void day(String label, LocalDate date) {
        rows.add(FactRow.time(label, Formats.date(date), date.toString()));
    }

    private void boxOffice() {
        for (BoxOffice office : facts.boxOffice()) {
            rows.add(FactRow.of(
                    "Box Office (Gross %s)".formatted(Formats.region(office.territory())),
                    Formats.money(office.amount(), office.currency())));
        }
    }

    private void runtime() {
        var minutes = facts.runtimeMinutes();
        if (minutes != null) {
            rows.add(FactRow.time("Runtime", Formats.runtime(minutes), Formats.isoRuntime(minutes)));
        }
    }

    private void poster() {
        facts.poster().map(PictureViews::credit).ifPresent(credit -> rows.add(FactRow.of("Poster", credit)));
    }
}
