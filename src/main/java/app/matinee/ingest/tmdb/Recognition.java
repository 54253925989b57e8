package app.matinee.ingest.tmdb;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.tmdb.Sighting.Role;
import app.matinee.ingest.tmdb.Subject.Episode;
import app.matinee.ingest.tmdb.Subject.Film;
import app.matinee.ingest.tmdb.Subject.Person;
import app.matinee.ingest.tmdb.Subject.Season;
import app.matinee.ingest.tmdb.Subject.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Recognizes what an answer is by what is in it; its file's name only helps where it does not say what it is about. */
final class Recognition {
    private static final long MOST = 9_999_999_999L;

    private final AnswerFile file;
    private final String pointer;
    private final JsonNode answer;
    private final @Nullable Subject asked;
    private final List<Sighting> sightings = new ArrayList<>();

    private Recognition(AnswerFile file, String pointer, JsonNode answer) {
        this.file = file;
        this.pointer = pointer;
        this.answer = answer;
        // A file of many answers is named after none of them.
        this.asked = pointer.isEmpty() ? FileNames.subject(file.name()).orElse(null) : null;
    }

    /**
     * Tells what an answer holds; nothing where it holds nothing, as when nothing was found.
     *
     * @param pointer where in its file it stands, as RFC 6901 has it; empty for the whole
     * @throws RefusedFileException if it is of no kind that is imported
     */
    static List<Sighting> of(AnswerFile file, String pointer, JsonNode answer) {
        Recognition recognition = new Recognition(file, pointer, answer);
        recognition.recognize(
                Kind.of(answer)
                        .orElseThrow(
                                () -> new RefusedFileException(
                                        "This is no answer of TMDB that is known; one to /movie/{id}, /tv/{id} and the like would be right")));
        return recognition.sightings;
    }

    private void recognize(Kind kind) {
        switch (kind) {
            case MOVIE -> whole(number("id").map(Film::new).orElse(null), Film.class);
            case TV -> whole(number("id").map(Series::new).orElse(null), Series.class);
            case PERSON -> whole(number("id").map(Person::new).orElse(null), Person.class);
            case SEASON -> whole(season(answer), Season.class);
            case EPISODE -> whole(episode(answer), Episode.class);
            case CREDITS, IMAGES, EXTERNAL_IDS, TRANSLATIONS, TITLES, OLD_RELEASES, OLD_TRAILERS, KEYWORDS, RESULTS ->
                PartKind.of(kind, answer).ifPresent(this::part);
            case FIND -> found();
            case COLLECTION -> listed("parts");
            case PAGE -> listed("results");
            case REFUSAL ->
                throw new RefusedFileException("Here TMDB says that it has no answer: "
                        + answer.path("status_message").asString("it does not say why"));
            case SINGLE_CREDIT, USER_REVIEW, CERTIFICATIONS, GENRES ->
                throw new RefusedFileException("Nothing of this kind (%s) is imported"
                        .formatted(kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
    }

    private Optional<Long> number(String field) {
        return number(answer, field);
    }

    private static Optional<Long> number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        long number = value.isIntegralNumber() ? value.longValue() : value.isString() ? value.asLong(0) : 0;
        return number > 0 && number <= MOST ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Integer> count(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isInt() && value.intValue() >= 0 ? Optional.of(value.intValue()) : Optional.empty();
    }

    private void whole(@Nullable Subject subject, Class<? extends Subject> kind) {
        Subject about = subject == null && kind.isInstance(asked) ? asked : subject;
        sightings.add(
                new Sighting(file, pointer, Role.ANSWER, "", about, number("id").orElse(null), Set.of(kind)));
    }

    /** A season names its series seldom; then the file's name may. */
    private @Nullable Subject season(JsonNode node) {
        Optional<Long> series = number(node, "show_id").or(this::askedSeries);
        Optional<Integer> number = count(node, "season_number");
        return series.isPresent() && number.isPresent() ? new Season(series.get(), number.get()) : null;
    }

    private @Nullable Subject episode(JsonNode node) {
        Optional<Long> series = number(node, "show_id").or(this::askedSeries);
        Optional<Integer> season = count(node, "season_number");
        Optional<Integer> number = count(node, "episode_number");
        return series.isPresent() && season.isPresent() && number.isPresent()
                ? new Episode(series.get(), season.get(), number.get())
                : null;
    }

    private Optional<Long> askedSeries() {
        return Optional.ofNullable(asked)
                .map(Subject::root)
                .flatMap(root -> root instanceof Series series ? Optional.of(series.id()) : Optional.empty());
    }

    private void part(PartKind part) {
        Long id = number("id").orElse(null);
        Subject about = asked != null && part.possible().contains(asked.getClass()) ? asked : part.linked();
        sightings.add(new Sighting(file, pointer, Role.PART, part.name(), about, id, part.possible()));
    }

    private void found() {
        summaries("movie_results", Film.class);
        summaries("tv_results", Series.class);
        summaries("person_results", Person.class);
        summaries("tv_season_results", Season.class);
        summaries("tv_episode_results", Episode.class);
    }

    private void summaries(String list, Class<? extends Subject> kind) {
        for (int i = 0; i < answer.path(list).size(); i++) {
            summary(list, i, answer.path(list).get(i), kind);
        }
    }

    private void summary(String list, int index, JsonNode item, Class<? extends Subject> kind) {
        Optional<Long> id = number(item, "id");
        Subject subject = null;
        if (kind == Season.class) {
            subject = season(item);
        } else if (kind == Episode.class) {
            subject = episode(item);
        } else if (id.isPresent()) {
            subject = kind == Film.class
                    ? new Film(id.get())
                    : kind == Series.class ? new Series(id.get()) : new Person(id.get());
        }
        sightings.add(new Sighting(
                file, pointer + "/" + list + "/" + index, Role.SUMMARY, "", subject, id.orElse(null), Set.of(kind)));
    }

    /** A list may mix films, series and people. */
    private void listed(String list) {
        for (int i = 0; i < answer.path(list).size(); i++) {
            JsonNode item = answer.path(list).get(i);
            summary(
                    list,
                    i,
                    item,
                    switch (item.path("media_type").asString("")) {
                        case "movie" -> Film.class;
                        case "tv" -> Series.class;
                        case "person" -> Person.class;
                        default ->
                            item.has("title") ? Film.class : item.has("profile_path") ? Person.class : Series.class;
                    });
        }
    }
}
