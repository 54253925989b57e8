package app.matinee.ingest.tvmaze;

import app.matinee.ingest.api.Api;
import app.matinee.ingest.api.Parameter;
import app.matinee.ingest.api.Reply;
import app.matinee.ingest.json.Json;
import app.matinee.ingest.run.Intake;
import app.matinee.ingest.run.Part;
import app.matinee.ingest.table.RejectedRow;
import java.util.List;

/** Asks the API for its list of all shows, page by page, without their episodes; a page holds 250 ids. */
public final class IndexPages implements Part {
    private final Api api;
    private final int first;
    private final int last;
    private int page;

    /**
     * Asks for nothing yet.
     *
     * @param first counted from 0
     * @param last of those to ask for; the list may end before
     */
    public IndexPages(Api api, int first, int last) {
        this.api = api;
        this.first = first;
        this.last = last;
        this.page = first;
    }

    @Override
    public String name() {
        return api.name() + " index";
    }

    @Override
    public long size() {
        return last == Integer.MAX_VALUE ? 0 : last - first + 1L;
    }

    @Override
    public long position() {
        return page - (long) first;
    }

    /** @throws app.matinee.ingest.api.EndedByServiceException if there is no sense in asking on */
    @Override
    public boolean next(Intake intake) {
        if (page > last || page < 0) {
            return false;
        }
        String path = "/shows";
        String document = path + "?page=" + page;
        switch (api.ask(path, new Parameter("page", Integer.toString(page)))) {
            case Reply.Answered answered ->
                shows(Json.of(answered.json(), document, page + 1L, intake::reject), intake);
            case Reply.Absent absent -> {
                return false;
            }
            case Reply.Failed failed -> intake.reject(new RejectedRow(page + 1L, document, "", failed.reason()));
        }
        page++;
        return true;
    }

    private void shows(Json list, Intake intake) {
        for (Json show : list.items()) {
            Integer id = show.at("id").number(1, Integer.MAX_VALUE);
            if (id != null) {
                new ShowRow(id, page + 1L, intake).handOver(show, List.of(), List.of());
            }
        }
    }

    @Override
    public boolean skip() {
        page++;
        return true;
    }

    @Override
    public void close() {
        api.close();
    }
}
