package app.matinee.web.title;

import app.matinee.catalog.BoxOffice;
import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.Department;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.Title;
import app.matinee.catalog.TitleFacts;
import app.matinee.web.component.FactRow;
import app.matinee.web.component.FactRow.Value;
import app.matinee.web.component.Link;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.PictureViews;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the facts about a title in the order in which Movie Info shows them; only rows that have a value. */
final class MovieInfo {
    private final List<FactRow> rows = new ArrayList<>();
    private final TitleFacts facts;

    private MovieInfo(TitleFacts facts) {
        this.facts = facts;
    }

    static List<FactRow> rows(Title title, List<Link> genres) {
        var info = new MovieInfo(title.facts());
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
        info.release("Release Date (Theaters)", List.of(ReleaseKind.THEATRICAL, ReleaseKind.LIMITED));
        info.release("Rerelease Date (Theaters)", List.of(ReleaseKind.RERELEASE));
        info.release("Release Date (Streaming)", List.of(ReleaseKind.STREAMING));
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
        if (!facts.contentRatings().isEmpty()) {
            rows.add(new FactRow(
                    "Rating",
                    facts.contentRatings().stream()
                            .map(rating -> new Value(rating.rating(), null, null, rating.system()))
                            .toList()));
        }
    }

    private void language() {
        if (!facts.languages().isEmpty()) {
            rows.add(FactRow.of(
                    "Original Language", Formats.language(facts.languages().getFirst())));
        }
    }

    // The country's own release and that in the United States say most; the others are on the releases page to come.
    private void release(String label, List<ReleaseKind> kinds) {
        var dates = facts.releases().stream()
                .filter(release -> kinds.contains(release.kind()))
                .sorted(Comparator.comparing(ReleaseEvent::date))
                .map(release -> new Value(
                        Formats.date(release.date()),
                        null,
                        release.date().toString(),
                        release.region().equals("US") ? null : Formats.region(release.region())))
                .toList();
        if (!dates.isEmpty()) {
            rows.add(new FactRow(label, dates));
        }
    }

    private void aired(Title title) {
        switch (title) {
            case Title.Movie movie -> release("Premiere Date", List.of(ReleaseKind.TV));
            case Title.Episode episode -> release("Air Date", List.of(ReleaseKind.TV));
            case Title.Season season -> aired(season);
            case Title.Series series -> {
                release("First Air Date", List.of(ReleaseKind.TV));
                lastAired(facts.endYear() == null ? "Latest Air Date" : "Last Air Date", series.lastAired());
            }
        }
    }

    private void aired(Title.Season season) {
        var first = season.firstAired();
        var isOneDay = first != null && first.equals(season.lastAired());
        var label = isOneDay ? "Air Date" : "First Air Date";
        if (facts.firstRelease() != null) {
            release(label, List.of(ReleaseKind.TV));
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
