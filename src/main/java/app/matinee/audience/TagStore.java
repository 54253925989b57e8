package app.matinee.audience;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TagStore {
    private static final int BATCH = 10_000;

    private final JdbcClient db;

    TagStore(JdbcClient db) {
        this.db = db;
    }

    /** Returns how many nobody had told yet. */
    long add(Iterator<DeliveredTag> tags, @Nullable Integer run) {
        var added = 0L;
        while (tags.hasNext()) {
            List<DeliveredTag> batch = new ArrayList<>();
            while (tags.hasNext() && batch.size() < BATCH) {
                batch.add(tags.next());
            }
            added += insert(batch, run);
        }
        return added;
    }

    private long insert(List<DeliveredTag> batch, @Nullable Integer run) {
        return db.sql("""
                        with added as (
                            insert into audience.tag (title_id, account_id, tag, tagged_at, run)
                            select distinct on (title_id, account_id, tag) title_id, account_id, tag, tagged_at, :run
                            from unnest(:titles::bigint[], :accounts::bigint[], :tags::text[], :times::timestamptz[])
                                as told (title_id, account_id, tag, tagged_at)
                            order by title_id, account_id, tag, tagged_at
                            on conflict do nothing
                            returning title_id, account_id, tag)
                        select count(*) from added
                        where not exists (select from audience.tag
                            where (tag.title_id, tag.account_id, tag.tag)
                                = (added.title_id, added.account_id, added.tag))
                        """)
                .param("titles", batch.stream().map(tag -> tag.title().value()).toArray(Long[]::new))
                .param(
                        "accounts",
                        batch.stream().map(tag -> tag.account().value()).toArray(Long[]::new))
                .param(
                        "tags",
                        batch.stream().map(tag -> tag.tag().replace('\0', ' ')).toArray(String[]::new))
                .param(
                        "times",
                        batch.stream().map(tag -> tag.taggedAt().toString()).toArray(String[]::new))
                .param("run", run, Types.INTEGER)
                .query(Long.class)
                .single();
    }
}
