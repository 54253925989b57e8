package app.matinee.web.chart;

import app.matinee.catalog.TitleKind;
import app.matinee.discovery.chart.Charts;
import app.matinee.discovery.chart.Field;
import app.matinee.discovery.chart.Jury;
import app.matinee.platform.html.Pages;
import app.matinee.values.Slug;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.address.PageNumber;
import app.matinee.web.wording.Countries;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows charts of all films or series, and of a genre, a year, a decade or a country. */
@Controller
class ChartController {
    private static final int PAGE_SIZE = 50;
    private static final Pattern YEAR = Pattern.compile("(18|19|20|21)[0-9]{2}");
    private static final Pattern DECADE = Pattern.compile("(18|19|20|21)[0-9]0s");

    private final Charts charts;
    private final ChartPresenter presenter;

    ChartController(Charts charts, ChartPresenter presenter) {
        this.charts = charts;
        this.presenter = presenter;
    }

    @GetMapping("/charts")
    ResponseEntity<byte[]> charts(@RequestParam(required = false) @Nullable String by) {
        return Pages.ok(presenter.all(jury(by)));
    }

    @GetMapping("/charts/{kind}")
    ResponseEntity<byte[]> chart(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String page) {
        return chart(new Named(Field.all(kind(kind)), null), by, page);
    }

    @GetMapping("/charts/{kind}/{field}")
    ResponseEntity<byte[]> chart(
            @PathVariable String kind,
            @PathVariable String field,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String page) {
        return chart(field(kind(kind), field), by, page);
    }

    private ResponseEntity<byte[]> chart(Named named, @Nullable String by, @Nullable String page) {
        var jury = jury(by);
        return Pages.ok(presenter.page(
                named.field, named.genre, jury, charts.page(named.field, jury, PageNumber.of(page, PAGE_SIZE))));
    }

    private static Jury jury(@Nullable String by) {
        return "audience".equals(by) ? Jury.AUDIENCE : Jury.CRITICS;
    }

    private static TitleKind kind(String word) {
        return switch (word) {
            case "movies" -> TitleKind.MOVIE;
            case "tv" -> TitleKind.SERIES;
            default -> throw new NotFoundException("chart");
        };
    }

    private Named field(TitleKind kind, String word) {
        var all = Field.all(kind);
        if (YEAR.matcher(word).matches()) {
            return new Named(all.ofYears(Integer.parseInt(word), Integer.parseInt(word)), null);
        }
        if (DECADE.matcher(word).matches()) {
            var decade = Integer.parseInt(word.substring(0, 4));
            return new Named(all.ofYears(decade, decade + 9), null);
        }
        var country = Countries.code(word);
        if (country.isPresent()) {
            return new Named(all.ofCountry(country.get()), null);
        }
        return (Slug.isSlug(word) ? charts.genre(word) : Optional.<String>empty())
                .map(name -> new Named(all.ofGenre(word), name))
                .orElseThrow(() -> new NotFoundException("chart"));
    }

    /** A field, and the name of its genre if it has one. */
    private record Named(Field field, @Nullable String genre) {}
}
