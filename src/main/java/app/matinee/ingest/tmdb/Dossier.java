package app.matinee.ingest.tmdb;

import app.matinee.ingest.json.Json;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what TMDB told about one title or person: its answer, and parts of it that came with it or apart. */
final class Dossier {
    private final Map<String, Json> parts = new HashMap<>();
    private @Nullable Json answer;
    private @Nullable Json summary;

    /** Adds the title's own answer; the first one counts. */
    void answer(Json told) {
        answer = answer == null ? told : answer;
    }

    /** Adds what a list of titles tells of this one, which counts where it has no answer of its own. */
    void summary(Json told) {
        summary = summary == null ? told : summary;
    }

    /** Adds a part that came apart, by the name under which it is appended to answers. */
    void part(String name, Json told) {
        parts.putIfAbsent(name, told);
    }

    /** Returns the title's own answer, or the best there is instead of it; absent if there are parts only. */
    Json main() {
        if (answer != null) {
            return answer;
        }
        return summary == null ? Json.absent() : summary;
    }

    /** Returns a part, appended or apart; absent if there is none. */
    Json part(String name) {
        Json appended = main().at(name);
        return appended.isAbsent() ? parts.getOrDefault(name, Json.absent()) : appended;
    }

    /** Returns some part, so that a complaint can name what there was; absent if there is none. */
    Json anyPart() {
        return parts.values().stream().findFirst().orElse(Json.absent());
    }
}
