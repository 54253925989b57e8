package app.matinee.web.person;

import app.matinee.catalog.Catalog;
import app.matinee.catalog.Department;
import app.matinee.catalog.Person;
import app.matinee.discovery.Discovery;
import app.matinee.platform.html.Pages;
import app.matinee.values.Slug;
import app.matinee.web.address.MovedException;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.address.PageNumber;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a person's work with its scores. */
@Controller
class PersonController {
    private static final int PAGE_SIZE = 50;

    private final Catalog catalog;
    private final Discovery discovery;
    private final PersonPresenter presenter;

    PersonController(Catalog catalog, Discovery discovery, PersonPresenter presenter) {
        this.catalog = catalog;
        this.discovery = discovery;
        this.presenter = presenter;
    }

    @GetMapping("/person/{slug}")
    ResponseEntity<byte[]> person(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String page) {
        var person = find(slug);
        if (!person.slug().value().equals(slug)) {
            throw new MovedException("/person/" + person.slug());
        }
        var chosen = department(department);
        return Pages.ok(
                presenter.page(person, chosen, discovery.works(person.id(), chosen, PageNumber.of(page, PAGE_SIZE))));
    }

    private Person find(String slug) {
        if (!Slug.isSlug(slug)) {
            throw new NotFoundException("person");
        }
        return catalog.person(new Slug(slug)).orElseThrow(() -> new NotFoundException("person"));
    }

    private static @Nullable Department department(@Nullable String word) {
        return Arrays.stream(Department.values())
                .filter(department -> department.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
