package app.matinee.web.company;

import app.matinee.catalog.Catalog;
import app.matinee.catalog.Company;
import app.matinee.catalog.CompanyRole;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Work;
import app.matinee.discovery.Works;
import app.matinee.discovery.Works.Count;
import app.matinee.platform.html.Pages;
import app.matinee.values.Slug;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.component.FilterLink;
import app.matinee.web.wording.CreditLines;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.Tiles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a company's titles by what it did for them. */
@Controller
class CompanyController {
    private static final int PAGE_SIZE = 60;

    private final Catalog catalog;
    private final Discovery discovery;
    private final Tiles tiles;
    private final CreditLines lines;
    private final Frames frames;

    CompanyController(Catalog catalog, Discovery discovery, Tiles tiles, CreditLines lines, Frames frames) {
        this.catalog = catalog;
        this.discovery = discovery;
        this.tiles = tiles;
        this.lines = lines;
        this.frames = frames;
    }

    @GetMapping("/company/{slug}")
    ResponseEntity<byte[]> company(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String page) {
        if (!Slug.isSlug(slug)) {
            throw new NotFoundException("company");
        }
        var company = catalog.company(new Slug(slug)).orElseThrow(() -> new NotFoundException("company"));
        var chosen = role(role);
        return Pages.ok(view(company, chosen, discovery.works(company.id(), chosen, PageNumber.of(page, PAGE_SIZE))));
    }

    private static @Nullable CompanyRole role(@Nullable String word) {
        return Arrays.stream(CompanyRole.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    private CompanyView view(Company company, @Nullable CompanyRole role, Works<CompanyRole> works) {
        var query = Query.at("/company/" + company.slug()).with("role", role == null ? "" : role.word(), "");
        return new CompanyView(
                frames.page(
                        company.name(),
                        query.with("page", works.page().number(), 1).href()),
                company.name(),
                lines.line(works.highest()),
                lines.line(works.lowest()),
                roles(works, role, query),
                works.counts().stream()
                        .map(count -> titles(count, works.page().items()))
                        .filter(titles -> !titles.tiles().isEmpty())
                        .toList(),
                PageNumbers.links(
                        works.page(), number -> query.with("page", number, 1).href()));
    }

    private static List<FilterLink> roles(Works<CompanyRole> works, @Nullable CompanyRole chosen, Query query) {
        if (works.counts().size() < 2) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(
                                new FilterLink("All", query.with("role", "", "").href(), chosen == null, null)),
                        works.counts().stream()
                                .map(count -> new FilterLink(
                                        word(count.part()),
                                        query.with("role", count.part().word(), "")
                                                .href(),
                                        count.part() == chosen,
                                        Formats.number(count.titles()))))
                .toList();
    }

    private CompanyView.Titles titles(Count<CompanyRole> count, List<Work<CompanyRole>> page) {
        return new CompanyView.Titles(
                count.part().word(),
                word(count.part()),
                Formats.count(count.titles(), "title", "titles"),
                page.stream()
                        .filter(work -> work.part() == count.part())
                        .map(work -> tiles.tile(work.tile(), false))
                        .toList());
    }

    private static String word(CompanyRole role) {
        return switch (role) {
            case PRODUCTION -> "Production";
            case DISTRIBUTION -> "Distribution";
            case NETWORK -> "Network";
        };
    }
}
