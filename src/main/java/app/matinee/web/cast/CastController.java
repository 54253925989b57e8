package app.matinee.web.cast;

import app.matinee.catalog.Catalog;
import app.matinee.catalog.Department;
import app.matinee.catalog.Title;
import app.matinee.catalog.TitleFacts.Credit;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.Routes;
import app.matinee.web.component.PersonTile;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Headings;
import app.matinee.web.wording.Monogram;
import app.matinee.web.wording.TitleWords;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists everybody credited for a title, by department. */
@Controller
class CastController {
    private final Catalog catalog;
    private final Headings headings;
    private final Frames frames;

    CastController(Catalog catalog, Headings headings, Frames frames) {
        this.catalog = catalog;
        this.headings = headings;
        this.frames = frames;
    }

    @GetMapping({Routes.MOVIE + "/cast", Routes.SERIES + "/cast", Routes.SEASON + "/cast", Routes.EPISODE + "/cast"})
    ResponseEntity<byte[]> cast(Title title) {
        var credits = catalog.credits(title.id());
        Map<Department, List<Credit>> departments =
                credits.stream().collect(Collectors.groupingBy(Credit::department, TreeMap::new, Collectors.toList()));
        return Pages.ok(new CastView(
                frames.page("Cast & Crew: " + TitleWords.nameAndYear(title), title.path() + "/cast")
                        .in(TitleWords.section(title))
                        .below(TitleWords.breadcrumbsTo(title)),
                headings.of(title),
                Formats.count(credits.stream().map(Credit::slug).distinct().count(), "person", "people"),
                departments.entrySet().stream()
                        .map(entry -> department(entry.getKey(), entry.getValue()))
                        .toList()));
    }

    private static CastView.Department department(Department department, List<Credit> credits) {
        return new CastView.Department(
                department.word(),
                TitleWords.department(department),
                Formats.number(credits.size()),
                credits.stream().map(CastController::person).toList());
    }

    private static PersonTile person(Credit credit) {
        return new PersonTile(
                credit.name(), "/person/" + credit.slug(), credit.role(), Monogram.of(credit.name()), null);
    }
}
