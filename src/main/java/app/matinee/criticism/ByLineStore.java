package app.matinee.criticism;

import app.matinee.criticism.ReviewDeliveries.Settings;
import app.matinee.values.Slug;
import java.sql.Types;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Resolves the critics and outlets of a delivery by sets; critics and outlets go the same way in two tables. */
@Component
class ByLineStore {
    private final JdbcClient db;

    ByLineStore(JdbcClient db) {
        this.db = db;
    }

    void findCritics(@Nullable Integer run) {
        find("critic", run, """
                exists (select from criticism.standing
                    where standing.critic_id = critic.id and standing.kind = 'approved' and until is null)
                """);
    }

    void findPublications(@Nullable Integer run) {
        find("publication", run, "publication.approved");
    }

    private void find(String table, @Nullable Integer run, String approved) {
        db.sql("""
                        create temporary table TABLE_told on commit drop as
                        select TABLE_folded as folded, TABLE_key as key, min(TABLE) as name,
                            null::bigint as TABLE_id, true as approved
                        from delivered where TABLE_folded is not null
                        group by TABLE_folded, TABLE_key
                        """.replace("TABLE", table)).update();
        db.sql("""
                        update TABLE_told set TABLE_id = TABLE.id, approved = APPROVED
                        from criticism.TABLE where TABLE.source_key = TABLE_told.key
                        """.replace("TABLE", table).replace("APPROVED", approved)).update();
        byName(table, approved);
        takeKeys(table, run);
    }

    // A name is enough where the source has no key of its own, or where the one we know came without a key.
    private void byName(String table, String approved) {
        db.sql("""
                        update TABLE_told set TABLE_id = TABLE.id, approved = APPROVED
                        from criticism.TABLE,
                            (select folded, key, min(id) as id
                                from (
                                    select distinct on (same.id) told.folded, told.key, same.id
                                    from TABLE_told told
                                    join criticism.TABLE same on same.folded = told.folded
                                        and (told.key is null or same.source_key is null)
                                    where told.TABLE_id is null
                                    order by same.id, told.key) as namesakes
                                group by folded, key) as chosen
                        where TABLE.id = chosen.id and TABLE_told.folded = chosen.folded
                            and TABLE_told.key is not distinct from chosen.key
                        """.replace("TABLE", table).replace("APPROVED", approved)).update();
    }

    private void takeKeys(String table, @Nullable Integer run) {
        db.sql("""
                        update criticism.TABLE
                        set source_key = TABLE_told.key, key_runs = case when :run::int is not null then '{}'::int[] end
                        from TABLE_told
                        where TABLE_told.TABLE_id = TABLE.id and TABLE.source_key is null and TABLE_told.key is not null
                        """.replace("TABLE", table)).param("run", run, Types.INTEGER).update();
    }

    List<NewName> unknownCritics() {
        return unknown("critic");
    }

    List<NewName> unknownPublications() {
        return unknown("publication");
    }

    private List<NewName> unknown(String table) {
        return db.sql("""
                        select folded, key, name from TABLE_told where TABLE_id is null order by name, key
                        """.replace("TABLE", table))
                .query((row, number) ->
                        new NewName(row.getString("folded"), row.getString("key"), row.getString("name"), null))
                .list();
    }

    Set<Slug> takenCriticSlugs(Set<Slug> wished) {
        return taken("critic", wished);
    }

    Set<Slug> takenPublicationSlugs(Set<Slug> wished) {
        return taken("publication", wished);
    }

    private Set<Slug> taken(String table, Set<Slug> wished) {
        return new HashSet<>(db.sql("""
                        select slug from criticism.TABLE where regexp_replace(slug, '-[0-9]+$', '') = any(:slugs)
                            or slug = any(:slugs)
                        """.replace("TABLE", table))
                .param("slugs", wished.stream().map(Slug::value).toArray(String[]::new))
                .query((row, number) -> new Slug(row.getString("slug")))
                .list());
    }

    void insertCritics(List<NewName> critics, Settings settings) {
        insert("critic", "", "", critics, settings);
        if (!settings.pending()) {
            db.sql("""
                            insert into criticism.standing (critic_id, kind, since)
                            select critic.id, 'approved', '-infinity'
                            from unnest(:slugs::text[]) as added (slug) join criticism.critic using (slug)
                            """).param("slugs", texts(critics, NewName::slugText)).update();
        }
    }

    void insertPublications(List<NewName> publications, Settings settings) {
        insert("publication", ", approved", ", :approved", publications, settings);
    }

    private void insert(String table, String column, String value, List<NewName> names, Settings settings) {
        db.sql("""
                        with added as (
                            insert into criticism.TABLE (name, folded, source_key, slug, demo, runs, key_runs COLUMN)
                            select name, folded, key, slug, :demo, :runs::int[],
                                case when key is not null then :runs::int[] end VALUE
                            from unnest(:names::text[], :folded::text[], :keys::text[], :slugs::text[])
                                as told (name, folded, key, slug)
                            returning id, folded, source_key)
                        update TABLE_told set TABLE_id = added.id, approved = :approved
                        from added where added.folded = TABLE_told.folded
                            and added.source_key is not distinct from TABLE_told.key
                        """.replace("TABLE", table).replace("COLUMN", column).replace("VALUE", value))
                .param("names", texts(names, NewName::name))
                .param("folded", texts(names, NewName::folded))
                .param("keys", texts(names, NewName::key))
                .param("slugs", texts(names, NewName::slugText))
                .param("demo", settings.demo())
                .param("runs", settings.run() == null ? null : "{}")
                .param("approved", !settings.pending())
                .update();
    }

    void noteRunOfCritics(@Nullable Integer run) {
        noteRun("critic", run);
    }

    void noteRunOfPublications(@Nullable Integer run) {
        noteRun("publication", run);
    }

    // What is told by anything else than a run stays, whichever runs are undone.
    private void noteRun(String table, @Nullable Integer run) {
        var noted = run == null ? "null" : "array_append(COLUMN, :run)";
        for (var column : List.of("runs", "key_runs")) {
            db.sql("""
                            update criticism.TABLE set COLUMN = NOTED
                            from (
                                select TABLE_id, bool_or(key is not null) as keyed from TABLE_told
                                group by TABLE_id) as named
                            where TABLE.id = TABLE_id and (keyed or 'COLUMN' = 'runs') and COLUMN is not null
                                and (:run::int is null or :run <> all (COLUMN))
                            """.replace("NOTED", noted).replace("COLUMN", column).replace("TABLE", table))
                    .param("run", run, Types.INTEGER)
                    .update();
        }
    }

    private static @Nullable String[] texts(List<NewName> names, Function<NewName, @Nullable String> part) {
        var texts = new @Nullable String[names.size()];
        Arrays.setAll(texts, index -> part.apply(names.get(index)));
        return texts;
    }

    /** A signature that nobody knew, with the slug it gets. */
    record NewName(
            String folded,
            @Nullable String key,
            String name,
            @Nullable Slug slug) {
        NewName under(Slug free) {
            return new NewName(folded, key, name, free);
        }

        private @Nullable String slugText() {
            return slug == null ? null : slug.value();
        }
    }
}
