package app.matinee.catalog;

import app.matinee.values.FoldedName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TitleMatchStore {
    private static final long LOAD_LOCK = 0x6d6174696e6565L;

    private final JdbcClient db;

    TitleMatchStore(JdbcClient db) {
        this.db = db;
    }

    void lock() {
        db.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOAD_LOCK).query(row -> {});
    }

    List<TitleId> withAnyOf(List<ExternalId> ids) {
        return db.sql("""
                        select distinct title_id from catalog.external_id
                        where (source, value) in (select * from unnest(:sources::text[], :values::text[]))
                        """)
                .param("sources", ids.stream().map(ExternalId::source).toArray(String[]::new))
                .param("values", ids.stream().map(ExternalId::value).toArray(String[]::new))
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .list();
    }

    Map<String, TitleId> namedBy(String source) {
        Map<String, TitleId> titles = new HashMap<>();
        db.sql("select value, title_id from catalog.external_id where source = :source")
                .param("source", source)
                .query(row -> {
                    titles.put(row.getString("value"), new TitleId(row.getLong("title_id")));
                });
        return titles;
    }

    boolean isFirstId(List<ExternalId> ids, TitleId title) {
        return !ids.isEmpty() && withAnyOf(ids.subList(0, 1)).contains(title);
    }

    Optional<TitleId> part(TitleId parent, TitleKind kind, @Nullable Integer number) {
        return db.sql("select id from catalog.title where parent_id = :parent and kind = :kind and number = :number")
                .param("parent", parent.value())
                .param("kind", kind.word())
                .param("number", number)
                .query((row, count) -> new TitleId(row.getLong("id")))
                .optional();
    }

    /** Finds titles of a name, but not those that the draft's own source knows under another id. */
    List<Candidate> named(Collection<FoldedName> names, TitleKind kind, int year, Collection<String> sources) {
        return db.sql("""
                        select distinct title.id, title.year
                        from catalog.title_name join catalog.title on title.id = title_id
                        where folded = any(:names) and title.kind = :kind and title.year between :from and :to
                            and not exists (
                                select from catalog.external_id
                                where external_id.title_id = title.id and source = any(:sources))
                        """)
                .param("names", names.stream().map(FoldedName::value).toArray(String[]::new))
                .param("kind", kind.word())
                .param("from", year - 1)
                .param("to", year + 1)
                .param("sources", sources.toArray(String[]::new))
                .query((row, number) -> new Candidate(new TitleId(row.getLong("id")), row.getInt("year")))
                .list();
    }

    /** A title that a name and a year within one point to. */
    record Candidate(TitleId title, int year) {}
}
