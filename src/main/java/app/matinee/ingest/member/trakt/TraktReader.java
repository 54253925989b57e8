package app.matinee.ingest.member.trakt;

import app.matinee.ingest.json.Json;
import app.matinee.ingest.json.JsonItems;
import app.matinee.ingest.member.file.UploadedFile;
import app.matinee.ingest.member.said.Listener;
import app.matinee.ingest.member.said.SaidTable;
import app.matinee.ingest.member.said.Site;
import app.matinee.ingest.member.said.SiteReader;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Recognizes Trakt's files by what their first item says. */
public final class TraktReader implements SiteReader {
    private static final Set<String> TITLES = Set.of("movie", "show", "season", "episode");
    private static final Set<String> DEEDS = Set.of(
            "rated_at",
            "watched_at",
            "last_watched_at",
            "listed_at",
            "comment",
            "collected_at",
            "last_collected_at",
            "liked_at",
            "hidden_at",
            "paused_at");

    @Override
    public Site site() {
        return Site.TRAKT;
    }

    @Override
    public Optional<Reading> recognize(UploadedFile file) {
        if (!file.isJson()) {
            return SaidTable.of(file, TraktLayout.TABLE, new TraktRows(file)::take);
        }
        var first = new FirstItem();
        new JsonItems(file.bytes()).forEach(first);
        return first.isOfTrakt() ? Optional.of(listener -> read(file, listener)) : Optional.empty();
    }

    private static void read(UploadedFile file, Listener listener) {
        var items = new TraktItems(file, listener);
        new JsonItems(file.bytes())
                .forEach((field, item, line) ->
                        items.take(Json.of(item, "", line, rejected -> listener.reject(file.name(), rejected)), line));
    }

    /** Looks at the first item that is an object. */
    private static final class FirstItem implements JsonItems.Taker {
        private boolean seen;
        private boolean trakt;
        private boolean empty = true;

        @Override
        public void take(String field, JsonNode item, long line) {
            empty = false;
            if (!seen && item.isObject()) {
                seen = true;
                var ids = item.path("ids");
                trakt = (TITLES.stream().anyMatch(item::has) && DEEDS.stream().anyMatch(item::has))
                        || ids.has("trakt")
                        || item.path("user").path("ids").has("slug")
                        || (item.has("username") && item.has("vip"));
            }
        }

        /** An empty list is as good as any. */
        boolean isOfTrakt() {
            return trakt || empty;
        }
    }
}
