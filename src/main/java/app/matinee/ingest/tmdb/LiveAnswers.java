package app.matinee.ingest.tmdb;

import app.matinee.ingest.api.Api;
import app.matinee.ingest.run.Intake;
import app.matinee.ingest.run.Part;
import java.util.List;

/** Asks the API for titles, one after another; a series goes in with all its seasons and episodes. */
public final class LiveAnswers implements Part {
    private final Api api;
    private final List<Wanted> wanted;
    private final boolean episodes;
    private final Options options;
    private int position;

    /**
     * Asks for nothing yet.
     *
     * @param wanted in the order in which it is asked for
     * @param episodes whether each episode is asked for too, for its cast and its IMDb id; what seasons tell of them goes
     *     in without
     */
    public LiveAnswers(Api api, List<Wanted> wanted, boolean episodes, Options options) {
        this.api = api;
        this.wanted = List.copyOf(wanted);
        this.episodes = episodes;
        this.options = options;
    }

    @Override
    public String name() {
        return api.name();
    }

    @Override
    public long size() {
        return wanted.size();
    }

    @Override
    public long position() {
        return position;
    }

    /** @throws app.matinee.ingest.api.EndedByServiceException if there is no sense in asking on */
    @Override
    public boolean next(Intake intake) {
        if (position == wanted.size()) {
            return false;
        }
        Gathering gathering = new Gathering(options, position + 1);
        boolean answered = new Asking(api, gathering, episodes, position + 1, intake::reject).ask(wanted.get(position));
        // Counted when it is done: what an import was interrupted in is asked for again.
        position++;
        if (answered) {
            gathering.handOver(intake);
        }
        return true;
    }

    @Override
    public boolean skip() {
        if (position == wanted.size()) {
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
