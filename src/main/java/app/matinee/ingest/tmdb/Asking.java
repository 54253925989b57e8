package app.matinee.ingest.tmdb;

import app.matinee.ingest.api.Api;
import app.matinee.ingest.api.Parameter;
import app.matinee.ingest.api.Reply;
import app.matinee.ingest.json.Json;
import app.matinee.ingest.table.RejectedRow;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks for all there is about one title, and gathers the answers. */
final class Asking {
    private static final String FILM =
            "credits,release_dates,translations,alternative_titles,external_ids,images,videos,watch/providers,keywords";
    private static final String SERIES =
            "aggregate_credits,content_ratings,translations,alternative_titles,external_ids,images,videos,watch/providers,keywords";
    private static final String SEASON = "aggregate_credits,translations,external_ids,images,videos";
    private static final String EPISODE = "credits,translations,external_ids,images,videos";
    private static final String PERSON = "external_ids,images,combined_credits";

    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,9}");
    private static final int MOST_PARTS = 100_000;

    private final Api api;
    private final Gathering gathering;
    private final boolean episodes;
    private final long line;
    private final Consumer<RejectedRow> rejects;

    Asking(Api api, Gathering gathering, boolean episodes, long line, Consumer<RejectedRow> rejects) {
        this.api = api;
        this.gathering = gathering;
        this.episodes = episodes;
        this.line = line;
        this.rejects = rejects;
    }

    /** Returns whether there was any answer; why there was none is noted among the rejected rows. */
    boolean ask(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Film film -> film(film.id());
            case Wanted.Series series -> series(series.id(), true);
            case Wanted.Imdb imdb -> found(imdb.id());
        };
    }

    private boolean film(long id) {
        return answer(new Subject.Film(id), "/movie/" + id, FILM).isPresent();
    }

    private boolean series(long id, boolean whole) {
        Optional<Json> answer = answer(new Subject.Series(id), "/tv/" + id, SERIES);
        if (whole && answer.isPresent()) {
            for (Json season : answer.get().at("seasons").items()) {
                Integer number = season.at("season_number").number(0, MOST_PARTS);
                if (number != null) {
                    season(id, number);
                }
            }
        }
        return answer.isPresent();
    }

    private void season(long series, int number) {
        String path = "/tv/%d/season/%d".formatted(series, number);
        Optional<Json> answer = answer(new Subject.Season(series, number), path, SEASON);
        if (episodes && answer.isPresent()) {
            for (Json episode : answer.get().at("episodes").items()) {
                episode(series, number, episode.at("episode_number").number(0, MOST_PARTS));
            }
        }
    }

    private void episode(long series, int season, @Nullable Integer number) {
        if (number != null) {
            String path = "/tv/%d/season/%d/episode/%d".formatted(series, season, number);
            answer(new Subject.Episode(series, season, number), path, EPISODE);
        }
    }

    /** An episode goes in with its series, which the catalogue may lack. */
    private boolean found(String imdb) {
        Optional<Json> found = ask("/find/" + imdb, new Parameter("external_source", "imdb_id"));
        if (found.isEmpty()) {
            return false;
        }
        Json lists = found.get();
        for (Json film : lists.at("movie_results").items()) {
            return id(film, "id").map(this::film).orElse(false);
        }
        for (Json series : lists.at("tv_results").items()) {
            return id(series, "id").map(id -> series(id, true)).orElse(false);
        }
        for (Json episode : lists.at("tv_episode_results").items()) {
            return id(episode, "show_id")
                    .map(series -> episodeOf(series, episode))
                    .orElse(false);
        }
        for (Json person : lists.at("person_results").items()) {
            return id(person, "id").map(this::person).orElse(false);
        }
        lists.reject("TMDB knows nothing by the IMDb id " + imdb);
        return false;
    }

    private static Optional<Long> id(Json item, String field) {
        return Optional.ofNullable(item.at(field).word(ID, "a whole number")).map(Long::valueOf);
    }

    private boolean episodeOf(long series, Json found) {
        Integer season = found.at("season_number").number(0, MOST_PARTS);
        if (season == null || !series(series, false)) {
            return false;
        }
        episode(series, season, found.at("episode_number").number(0, MOST_PARTS));
        return true;
    }

    private boolean person(long id) {
        return answer(new Subject.Person(id), "/person/" + id, PERSON).isPresent();
    }

    private Optional<Json> answer(Subject subject, String path, String parts) {
        Optional<Json> answer = ask(path, new Parameter("append_to_response", parts));
        answer.ifPresent(gathering.of(subject)::answer);
        return answer;
    }

    private Optional<Json> ask(String path, Parameter parameter) {
        return switch (api.ask(path, parameter)) {
            case Reply.Answered answered -> Optional.of(Json.of(answered.json(), path, line, rejects));
            case Reply.Absent absent -> refused(path, "TMDB has nothing there; it may have been deleted or merged");
            case Reply.Failed failed -> refused(path, failed.reason());
        };
    }

    private Optional<Json> refused(String path, String reason) {
        rejects.accept(new RejectedRow(line, path, "", reason));
        return Optional.empty();
    }
}
