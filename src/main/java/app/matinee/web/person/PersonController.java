package app.matinee.web.person;

import app.matinee.catalog.Catalog;
import app.matinee.catalog.Department;
import app.matinee.catalog.Person;
import app.matinee.catalog.Person.Work;
import app.matinee.catalog.TitleId;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Tile;
import app.matinee.platform.html.Pages;
import app.matinee.values.Slug;
import app.matinee.web.address.MovedException;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.component.ClampedText;
import app.matinee.web.component.CreditLine;
import app.matinee.web.component.FactRow;
import app.matinee.web.component.ScoreView;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Monogram;
import app.matinee.web.wording.PictureViews;
import app.matinee.web.wording.Scores;
import app.matinee.web.wording.TitleWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a person's work with its scores. */
@Controller
class PersonController {
    private static final int BIOGRAPHY_CHARACTERS = 400;

    private final Catalog catalog;
    private final Discovery discovery;
    private final Scores scores;
    private final Frames frames;

    PersonController(Catalog catalog, Discovery discovery, Scores scores, Frames frames) {
        this.catalog = catalog;
        this.discovery = discovery;
        this.scores = scores;
        this.frames = frames;
    }

    @GetMapping("/person/{slug}")
    ResponseEntity<byte[]> person(@PathVariable String slug) {
        var person = find(slug);
        if (!person.slug().value().equals(slug)) {
            throw new MovedException("/person/" + person.slug());
        }
        var titles = person.filmography().stream().map(Work::title).distinct().toList();
        Map<TitleId, Tile> tiles =
                discovery.tiles(titles).stream().collect(Collectors.toMap(Tile::id, Function.identity()));
        return Pages.ok(view(person, tiles));
    }

    private Person find(String slug) {
        if (!Slug.isSlug(slug)) {
            throw new NotFoundException("person");
        }
        return catalog.person(new Slug(slug)).orElseThrow(() -> new NotFoundException("person"));
    }

    private PersonView view(Person person, Map<TitleId, Tile> tiles) {
        Map<Department, List<Work>> departments = new EnumMap<>(Department.class);
        person.filmography()
                .forEach(work -> departments
                        .computeIfAbsent(work.department(), any -> new ArrayList<>())
                        .add(work));
        var ranked = tiles.values().stream()
                .filter(tile -> scores.critics(tile).percent() != null)
                .sorted(Comparator.comparing(tile -> Objects.requireNonNullElse(tile.tomatometer(), 0)))
                .toList();
        var biography = person.biography();
        return new PersonView(
                frames.page(person.name(), "/person/" + person.slug()),
                person.name(),
                null,
                Monogram.of(person.name()),
                PictureViews.portrait(person.portrait(), "Portrait of " + person.name()),
                departments.isEmpty()
                        ? null
                        : departments.keySet().stream().map(TitleWords::job).collect(Collectors.joining(", ")),
                facts(person),
                biography == null ? null : ClampedText.of(biography, BIOGRAPHY_CHARACTERS),
                ranked.isEmpty() ? null : line(ranked.getLast(), null),
                ranked.size() < 2 ? null : line(ranked.getFirst(), null),
                departments.entrySet().stream()
                        .map(entry -> credits(entry.getKey(), entry.getValue(), tiles))
                        .toList());
    }

    private static List<FactRow> facts(Person person) {
        List<FactRow> facts = new ArrayList<>();
        if (person.born() != null) {
            facts.add(FactRow.time(
                    "Born", Formats.date(person.born()), person.born().toString()));
        }
        if (person.died() != null) {
            facts.add(FactRow.time(
                    "Died", Formats.date(person.died()), person.died().toString()));
        }
        var portrait = person.portrait();
        var credit = portrait == null ? null : PictureViews.credit(portrait);
        if (credit != null) {
            facts.add(FactRow.of("Portrait", credit));
        }
        return facts;
    }

    private PersonView.Credits credits(Department department, List<Work> works, Map<TitleId, Tile> tiles) {
        var lines = works.stream()
                .filter(work -> tiles.containsKey(work.title()))
                .map(work -> line(Objects.requireNonNull(tiles.get(work.title())), work.role()))
                .toList();
        return new PersonView.Credits(
                department.word(), TitleWords.job(department), Formats.count(lines.size(), "title", "titles"), lines);
    }

    private CreditLine line(Tile tile, @Nullable String role) {
        return new CreditLine(
                shown(scores.critics(tile)),
                shown(scores.audience(tile)),
                tile.name(),
                null,
                tile.path(),
                role,
                tile.year() == null ? "" : tile.year().toString());
    }

    private static @Nullable ScoreView shown(ScoreView score) {
        return score.countText() == null ? null : score;
    }
}
