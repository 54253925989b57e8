package app.matinee.web.person;

import app.matinee.catalog.Department;
import app.matinee.catalog.Person;
import app.matinee.discovery.Work;
import app.matinee.discovery.Works;
import app.matinee.discovery.Works.Count;
import app.matinee.web.address.Query;
import app.matinee.web.component.ClampedText;
import app.matinee.web.component.FactRow;
import app.matinee.web.component.FilterLink;
import app.matinee.web.wording.CreditLines;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Monogram;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.PictureViews;
import app.matinee.web.wording.TitleWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words everything the page of a person shows. */
@Component
class PersonPresenter {
    private static final int BIOGRAPHY_CHARACTERS = 400;
    private static final int KNOWN_FOR = 3;

    private final CreditLines lines;
    private final Frames frames;

    PersonPresenter(CreditLines lines, Frames frames) {
        this.lines = lines;
        this.frames = frames;
    }

    PersonView page(Person person, @Nullable Department department, Works<Department> works) {
        var biography = person.biography();
        var query = Query.at("/person/" + person.slug())
                .with("department", department == null ? "" : department.word(), "");
        return new PersonView(
                frames.page(
                        person.name(),
                        query.with("page", works.page().number(), 1).href()),
                person.name(),
                null,
                Monogram.of(person.name()),
                PictureViews.portrait(person.portrait(), "Portrait of " + person.name()),
                knownFor(works),
                facts(person),
                biography == null ? null : ClampedText.of(biography, BIOGRAPHY_CHARACTERS),
                lines.line(works.highest()),
                lines.line(works.lowest()),
                departments(works, department, query),
                credits(works),
                PageNumbers.links(
                        works.page(), number -> query.with("page", number, 1).href()));
    }

    private static @Nullable String knownFor(Works<Department> works) {
        return works.counts().isEmpty()
                ? null
                : works.counts().stream()
                        .limit(KNOWN_FOR)
                        .map(count -> TitleWords.job(count.part()))
                        .collect(Collectors.joining(", "));
    }

    private static List<FactRow> facts(Person person) {
        List<FactRow> facts = new ArrayList<>();
        day("Born", person.born(), person.bornYear()).ifPresent(facts::add);
        day("Died", person.died(), person.diedYear()).ifPresent(facts::add);
        if (!person.otherNames().isEmpty()) {
            facts.add(new FactRow(
                    "Also known as",
                    person.otherNames().stream()
                            .map(name -> new FactRow.Value(name, null, null, null))
                            .toList()));
        }
        var portrait = person.portrait();
        var credit = portrait == null ? null : PictureViews.credit(portrait);
        if (credit != null) {
            facts.add(FactRow.of("Portrait", credit));
        }
        return facts;
    }

    private static Optional<FactRow> day(String label, @Nullable LocalDate day, @Nullable Integer year) {
        if (day != null) {
            return Optional.of(FactRow.time(label, Formats.date(day), day.toString()));
        }
        return Optional.ofNullable(year).map(known -> FactRow.time(label, known.toString(), known.toString()));
    }

    private static List<FilterLink> departments(Works<Department> works, @Nullable Department chosen, Query query) {
        if (works.counts().size() < 2) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new FilterLink(
                                "All", query.with("department", "", "").href(), chosen == null, null)),
                        works.counts().stream()
                                .map(count -> new FilterLink(
                                        TitleWords.job(count.part()),
                                        query.with("department", count.part().word(), "")
                                                .href(),
                                        count.part() == chosen,
                                        Formats.number(count.titles()))))
                .toList();
    }

    private List<PersonView.Credits> credits(Works<Department> works) {
        Map<Department, List<Work<Department>>> departments = new LinkedHashMap<>();
        works.page()
                .items()
                .forEach(work -> departments
                        .computeIfAbsent(work.part(), any -> new ArrayList<>())
                        .add(work));
        return departments.entrySet().stream()
                .map(entry -> new PersonView.Credits(
                        entry.getKey().word(),
                        TitleWords.job(entry.getKey()),
                        Formats.count(titles(works, entry.getKey()), "title", "titles"),
                        entry.getValue().stream().map(lines::line).toList()))
                .toList();
    }

    private static int titles(Works<Department> works, Department department) {
        return works.counts().stream()
                .filter(count -> count.part() == department)
                .mapToInt(Count::titles)
                .sum();
    }
}
