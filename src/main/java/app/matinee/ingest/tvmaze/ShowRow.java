package app.matinee.ingest.tvmaze;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleDraft;
import app.matinee.ingest.json.Json;
import app.matinee.ingest.run.Intake;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hands over a show with its seasons and episodes, whatever is told of them within it and apart. */
final class ShowRow {
    private static final Pattern ANYTHING = Pattern.compile("(?s).*");

    private final ShowReader reader;
    private final Intake intake;
    private final Map<Integer, ExternalId> seasonIds = new HashMap<>();
    private final Map<List<Integer>, String> told = new HashMap<>();

    ShowRow(long show, long line, Intake intake) {
        this.reader = new ShowReader(show, line);
        this.intake = intake;
    }

    /**
     * Hands over what there is.
     *
     * @param show absent if only parts of it are told
     */
    void handOver(Json show, List<Json> seasons, List<Json> episodes) {
        if (!show.isAbsent()) {
            var draft = reader.show(show);
            if (draft.isEmpty()) {
                return;
            }
            intake.title(draft.get());
        }
        show.at("_embedded").at("seasons").items().forEach(this::season);
        seasons.forEach(this::season);
        show.at("_embedded").at("episodes").items().forEach(episode -> episode(episode, show));
        episodes.forEach(episode -> episode(episode, show));
    }

    private void season(Json season) {
        Integer number = number(season, "number");
        if (number != null && isFirst(season, number)) {
            TitleDraft draft = reader.season(season, number);
            draft.ids().stream().findFirst().ifPresent(id -> seasonIds.put(number, id));
            intake.title(draft);
        }
    }

    private void episode(Json episode, Json show) {
        Integer season = number(episode, "season");
        Integer number = season == null ? null : number(episode, "number");
        if (season != null && number != null && isFirst(episode, season, number)) {
            intake.title(reader.episode(episode, show, season, number, seasonIds.get(season)));
        }
    }

    /** The same may be told within its show and apart; another of the same number is no use. */
    private boolean isFirst(Json part, Integer... numbers) {
        var id = part.at("id").isAbsent() ? part.at("name") : part.at("id");
        var word = String.valueOf(id.word(ANYTHING, ""));
        var first = told.putIfAbsent(List.of(numbers), word);
        if (first != null && !first.equals(word)) {
            part.reject("a number of its own would be right; another of this show has it already");
        }
        return first == null;
    }

    private static @Nullable Integer number(Json part, String field) {
        Json number = part.at(field);
        if (number.isAbsent()) {
            part.reject("a %s would be right; specials have none and stay out".formatted(field));
            return null;
        }
        return number.number(0, ShowReader.MOST_PARTS);
    }
}
