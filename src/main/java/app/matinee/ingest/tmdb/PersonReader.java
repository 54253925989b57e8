package app.matinee.ingest.tmdb;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.PersonDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.ingest.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads people. */
final class PersonReader {
    private static final Pattern YEAR_ALONE = Pattern.compile("(\\d{4})(-00-00|-\\d{2}|-\\d{2}-00)?");
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,9}");
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_BIOGRAPHY = 50_000;
    private static final int KNOWN_FOR = 50;

    /** A day of birth or death of which perhaps only the year is known. */
    private record Day(@Nullable LocalDate date, @Nullable Integer year) {}

    private PersonReader() {}

    static PersonDraft read(Subject.Person subject, Dossier person, long line, String name) {
        Json main = person.main();
        Day born = day(main.at("birthday"));
        Day died = died(main.at("deathday"), born);
        return new PersonDraft(
                line,
                TmdbIds.of(subject, person),
                name,
                otherNames(main, name),
                born.date(),
                died.date(),
                born.year(),
                died.year(),
                main.at("biography").text(LONGEST_BIOGRAPHY),
                knownFor(person),
                PictureReader.ofPerson(person));
    }

    private static Day died(Json deathday, Day born) {
        Day died = day(deathday);
        if (born.year() != null && died.year() != null && died.year() < born.year()) {
            deathday.reject("a day after the birthday would be right");
            return new Day(null, null);
        }
        return died;
    }

    private static Day day(Json told) {
        String text = told.name(40);
        if (text == null) {
            return new Day(null, null);
        }
        var year = YEAR_ALONE.matcher(text);
        if (year.matches()) {
            return new Day(null, Integer.valueOf(year.group(1)));
        }
        LocalDate date = told.date();
        return new Day(date, date == null ? null : date.getYear());
    }

    private static List<OtherName> otherNames(Json main, String name) {
        return main.at("also_known_as").items().stream()
                .map(item -> item.name(LONGEST_NAME))
                .filter(Objects::nonNull)
                .filter(other -> !other.equals(name))
                .distinct()
                .map(other -> new OtherName(null, other))
                .toList();
    }

    private static List<ExternalId> knownFor(Dossier person) {
        Json both = person.part("combined_credits");
        Stream<ExternalId> told = both.isAbsent()
                ? Stream.concat(
                        credited(person.part("movie_credits"), TmdbIds.FILM),
                        credited(person.part("tv_credits"), TmdbIds.SERIES))
                : credited(both, null);
        return told.distinct().limit(KNOWN_FOR).toList();
    }

    private static Stream<ExternalId> credited(Json credits, @Nullable String source) {
        return Stream.of("cast", "crew")
                .flatMap(list -> credits.at(list).items().stream())
                .flatMap(item -> {
                    String id = item.at("id").word(ID, "a whole number");
                    return id == null
                            ? Stream.empty()
                            : Stream.of(new ExternalId(source == null ? source(item) : source, id));
                });
    }

    private static String source(Json item) {
        return Objects.equals(item.at("media_type").name(20), "tv") ? TmdbIds.SERIES : TmdbIds.FILM;
    }
}
