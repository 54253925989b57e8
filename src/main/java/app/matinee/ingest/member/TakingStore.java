package app.matinee.ingest.member;

import app.matinee.accounts.AccountId;
import app.matinee.audience.OnConflict;
import app.matinee.catalog.TitleId;
import app.matinee.ingest.member.UploadOverview.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands out what is to be taken in, and notes what became of it. */
@Component
class TakingStore {
    private final JdbcClient db;

    TakingStore(JdbcClient db) {
        this.db = db;
    }

    /** Holds a row, with its title as merges have left it; columns that its kind has no use for are null or empty. */
    record Taken(
            int number,
            TitleId title,
            @Nullable Integer titleYear,
            @Nullable Instant at,
            @Nullable LocalDate day,
            @Nullable Integer stars,
            @Nullable Boolean again,
            String text,
            boolean spoiler,
            List<String> tags,
            @Nullable Integer list,
            @Nullable Integer position,
            @Nullable String outcome,
            @Nullable Long made,
            @Nullable Integer beforeStars,
            @Nullable Instant beforeAt,
            @Nullable Integer revision) {}

    /** Writes down what is meant by titles, or with null that nothing is; only among their candidates. */
    void decide(UploadId id, int number, @Nullable TitleId title) {
        db.sql("""
                        update ingest.upload_title set decided = true, title_id = :title::bigint
                        where upload_id = :id and number = :number and certainty = 'unsure'
                            and (:title::bigint is null or :title::bigint = any(candidates))
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("title", title == null ? null : title.value(), Types.BIGINT)
                .update();
    }

    /**
     * Begins to take an upload in, or goes on with one that nobody works on any more.
     *
     * @param quietSince a run that has done nothing since then has ended with its server
     * @return whether it is the caller's to take in
     */
    boolean begin(UploadId id, AccountId account, OnConflict rule, Instant now, Instant quietSince) {
        return db.sql("""
                        update ingest.upload set state = 'running', rule = coalesce(rule, :rule), began_at = :now
                        where id = :id and account_id = :account
                            and (state in ('waiting', 'failed') or state = 'running' and began_at < :quietSince)
                        """)
                        .param("id", id.value())
                        .param("account", account.value())
                        .param("rule", rule.name().toLowerCase(Locale.ROOT))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("quietSince", quietSince.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    OnConflict rule(UploadId id) {
        var rule = db.sql("select rule from ingest.upload where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        return OnConflict.valueOf(rule.toUpperCase(Locale.ROOT));
    }

    /** Locks an upload that was taken in, so that it is undone once; returns whether it can be. */
    boolean lockDone(UploadId id, AccountId account) {
        return !db.sql("""
                        select id from ingest.upload
                        where id = :id and account_id = :account and state in ('done', 'failed') for update
                        """)
                .param("id", id.value())
                .param("account", account.value())
                .query((row, number) -> true)
                .list()
                .isEmpty();
    }

    void progress(UploadId id, int steps, Instant now) {
        db.sql("update ingest.upload set steps = :steps, began_at = :now where id = :id")
                .param("id", id.value())
                .param("steps", steps)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(UploadId id, State state, Instant now) {
        db.sql("update ingest.upload set state = :state, ended_at = :now where id = :id")
                .param("id", id.value())
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Returns the rows of one kind that speak of a known title; of several about one title the latest comes last. */
    List<Taken> rows(UploadId id, Saying kind) {
        return db.sql("""
                        select row.*, known.id as known_id, known.year as title_year
                        from ingest.upload_row row
                        join ingest.upload_title title
                            on title.upload_id = row.upload_id and title.number = row.title
                        join lateral (
                            select case when merged_into is null then named.id else catalog.kept(named.id) end as kept
                            from catalog.title as named where named.id = title.title_id) as meant on true
                        join catalog.title known on known.id = meant.kept
                        where row.upload_id = :id and row.kind = :kind
                        order by row.at nulls first, row.list, row.position, row.number
                        """)
                .param("id", id.value())
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .query((row, number) -> taken(row))
                .list();
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getInt("number"),
                new TitleId(row.getLong("known_id")),
                row.getObject("title_year", Integer.class),
                instant(row, "at"),
                row.getObject("day", LocalDate.class),
                row.getObject("stars", Integer.class),
                row.getObject("again", Boolean.class),
                row.getString("text"),
                row.getBoolean("spoiler"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getObject("list", Integer.class),
                row.getObject("position", Integer.class),
                row.getString("outcome"),
                row.getObject("made", Long.class),
                row.getObject("before_stars", Integer.class),
                instant(row, "before_at"),
                row.getObject("revision", Integer.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** Notes what became of rows, by their numbers. */
    void note(UploadId id, Collection<Integer> rows, String outcome) {
        db.sql("""
                        update ingest.upload_row set outcome = :outcome
                        where upload_id = :id and number = any(:rows)
                        """)
                .param("id", id.value())
                .param("outcome", outcome)
                .param("rows", rows.toArray(Integer[]::new))
                .update();
    }

    /** Notes which viewings were made of rows. */
    void noteMade(UploadId id, Map<Integer, Long> made) {
        var rows = List.copyOf(made.keySet());
        db.sql("""
                        update ingest.upload_row row set made = viewing.id, outcome = 'added'
                        from unnest(:rows::int[], :made::bigint[]) as viewing (number, id)
                        where upload_id = :id and row.number = viewing.number
                        """)
                .param("id", id.value())
                .param("rows", rows.toArray(Integer[]::new))
                .param("made", rows.stream().map(made::get).toArray(Long[]::new))
                .update();
    }

    /** Notes which review was made of a row. */
    void noteReview(UploadId id, int row, long review, int revision) {
        db.sql(
                        "update ingest.upload_row set made = :review, revision = :revision where upload_id = :id and number = :row")
                .param("id", id.value())
                .param("row", row)
                .param("review", review)
                .param("revision", revision)
                .update();
    }

    /** Notes the moment with which a rating was written, and what stood there before. */
    void noteBefore(UploadId id, List<Before> befores) {
        db.sql("""
                        update ingest.upload_row row
                        set at = known.at, before_stars = known.stars, before_at = known.before_at
                        from unnest(:rows::int[], :ats::text[]::timestamptz[], :stars::int[], :before::text[]::timestamptz[])
                            as known (number, at, stars, before_at)
                        where upload_id = :id and row.number = known.number
                        """)
                .param("id", id.value())
                .param("rows", befores.stream().map(Before::row).toArray(Integer[]::new))
                .param(
                        "ats",
                        befores.stream().map(before -> before.at().toString()).toArray(String[]::new))
                .param("stars", befores.stream().map(Before::stars).toArray(Integer[]::new))
                .param(
                        "before",
                        befores.stream().map(before -> string(before.since())).toArray(String[]::new))
                .update();
    }

    private static @Nullable String string(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    /**
     * Tells what stood there before a rating.
     *
     * @param at with which it was written
     * @param stars in halves, of what stood there; null for nothing
     */
    record Before(
            int row,
            Instant at,
            @Nullable Integer stars,
            @Nullable Instant since) {}
}
