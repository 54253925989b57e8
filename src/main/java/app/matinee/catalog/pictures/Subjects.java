package app.matinee.catalog.pictures;

import app.matinee.catalog.Catalog;
import app.matinee.catalog.Found;
import app.matinee.catalog.Section;
import app.matinee.catalog.Title;
import app.matinee.values.Slug;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what an address of the site names. */
@Component
class Subjects {
    private static final Pattern PATH = Pattern.compile("/?(m|tv)/([^/]+)(?:/s([0-9]{1,4})(?:/e([0-9]{1,5}))?)?/?");

    private final Catalog catalog;

    Subjects(Catalog catalog) {
        this.catalog = catalog;
    }

    Optional<Subject> titleAt(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches() || !Slug.isSlug(parts.group(2))) {
            return Optional.empty();
        }
        return switch (find(new Slug(parts.group(2)), parts.group(1), parts.group(3), parts.group(4))) {
            case Found.At(Title title) -> Optional.of(new Subject.OfTitle(title.id()));
            case Found.Moved(Slug to) -> titleAt(path.replace(parts.group(2), to.value()));
            case Found.Nowhere() -> Optional.empty();
        };
    }

    private Found find(Slug slug, String section, @Nullable String season, @Nullable String episode) {
        if (section.equals("m")) {
            return season == null ? catalog.find(Section.MOVIES, slug) : new Found.Nowhere();
        }
        if (season == null) {
            return catalog.find(Section.TELEVISION, slug);
        }
        return episode == null
                ? catalog.season(slug, Integer.parseInt(season))
                : catalog.episode(slug, Integer.parseInt(season), Integer.parseInt(episode));
    }

    Optional<Subject> personAt(String path) {
        String slug = path.replaceFirst("^/?person/", "");
        return Slug.isSlug(slug)
                ? catalog.person(new Slug(slug)).map(person -> new Subject.OfPerson(person.id()))
                : Optional.empty();
    }
}
