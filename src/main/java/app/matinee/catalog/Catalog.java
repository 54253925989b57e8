package app.matinee.catalog;

import app.matinee.catalog.TitleFacts.Credit;
import app.matinee.values.Slug;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers what is known of titles, people and companies. Each call costs one statement. */
@Component
public class Catalog {
    private final TitleStore titles;
    private final PersonStore people;
    private final CompanyStore companies;

    Catalog(TitleStore titles, PersonStore people, CompanyStore companies) {
        this.titles = titles;
        this.people = people;
        this.companies = companies;
    }

    /** Finds the film or series at an address, or where it went. */
    public Found find(Section section, Slug slug) {
        return titles.find(section, slug);
    }

    /** Finds a season by its series' address and its number. */
    public Found season(Slug series, int number) {
        return titles.season(series, number);
    }

    /** Finds an episode by its series' address and the numbers of season and episode. */
    public Found episode(Slug series, int season, int number) {
        return titles.episode(series, season, number);
    }

    /** Returns all credits of a title, by department and billing. */
    public List<Credit> credits(TitleId title) {
        return titles.credits(title);
    }

    /** Finds a person by the current or an earlier slug; compare slugs to learn whether to redirect. */
    public Optional<Person> person(Slug slug) {
        return people.find(slug);
    }

    /** Finds a company. */
    public Optional<Company> company(Slug slug) {
        return companies.find(slug);
    }

    /** Returns the name of a title or person that a source knows by an id. */
    public Optional<String> nameOf(ExternalId id) {
        return titles.nameOf(id).or(() -> people.nameOf(id));
    }
}
