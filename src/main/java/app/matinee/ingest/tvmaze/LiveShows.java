package app.matinee.ingest.tvmaze;

import app.matinee.ingest.api.Api;
import app.matinee.ingest.api.Parameter;
import app.matinee.ingest.api.Reply;
import app.matinee.ingest.json.Json;
import app.matinee.ingest.run.Intake;
import app.matinee.ingest.run.Part;
import app.matinee.ingest.table.RejectedRow;
import java.util.List;
import java.util.stream.Stream;

/** Asks the API for shows with all that is known of them, one after another. */
public final class LiveShows implements Part {
    private static final Parameter[] EMBEDDED = Stream.of("seasons", "episodes", "cast", "crew", "akas")
            .map(part -> new Parameter("embed[]", part))
            .toArray(Parameter[]::new);

    private final Api api;
    private final List<Long> shows;
    private int position;

    /** Asks for nothing yet. */
    public LiveShows(Api api, List<Long> shows) {
        this.api = api;
        this.shows = List.copyOf(shows);
    }

    @Override
    public String name() {
        return api.name();
    }

    @Override
    public long size() {
        return shows.size();
    }

    @Override
    public long position() {
        return position;
    }

    /** @throws app.matinee.ingest.api.EndedByServiceException if there is no sense in asking on */
    @Override
    public boolean next(Intake intake) {
        if (position == shows.size()) {
            return false;
        }
        long show = shows.get(position);
        String path = "/shows/" + show;
        Reply reply = api.ask(path, EMBEDDED);
        // Counted when it is answered: what an import was interrupted in is asked for again.
        position++;
        switch (reply) {
            case Reply.Answered answered -> {
                Json told = Json.of(answered.json(), path, position, intake::reject);
                new ShowRow(show, position, intake).handOver(told, List.of(), List.of());
            }
            case Reply.Absent absent -> intake.reject(new RejectedRow(position, path, "", "TVmaze has no such show"));
            case Reply.Failed failed -> intake.reject(new RejectedRow(position, path, "", failed.reason()));
        }
        return true;
    }

    @Override
    public boolean skip() {
        if (position == shows.size()) {
            return false;
        }
        position++;
        return true;
    }

    @Override
    public void close() {
        api.close();
    }
}
