package app.matinee.discovery.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what documents of people, critics, publications, companies and public lists are made of, some thousand at once. */
@Component
class NameRowStore {
    private final JdbcClient db;

    NameRowStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Says where a group is read from.
     *
     * @param highest the highest id there is
     * @param rows one for each; a list that is not public is none
     * @param works how many works each has
     */
    private record Source(String highest, String rows, String works) {}

    private static Source source(Group group) {
        return switch (group) {
            case PERSON -> new Source("select coalesce(max(id), 0) from catalog.person", """
                        select named.id, named.name, person_slug.slug, null as about, null as owner_handle,
                            null as owner_name, 0 as known
                        from catalog.person as named
                        join catalog.person_slug on person_slug.person_id = named.id and person_slug.current
                        where named.id WITHIN
                        """, """
                        select person_id, count(distinct title_id) from catalog.credit
                        where person_id WITHIN group by person_id
                        """);
            case CRITIC -> new Source("select coalesce(max(id), 0) from criticism.critic", """
                        select id, name, slug, null as about, null as owner_handle, null as owner_name, 0 as known
                        from criticism.critic where id WITHIN
                        """, """
                        select critic_id, count(*) from criticism.review
                        where critic_id WITHIN and counts group by critic_id
                        """);
            case PUBLICATION -> new Source("select coalesce(max(id), 0) from criticism.publication", """
                        select id, name, slug, null as about, null as owner_handle, null as owner_name, 0 as known
                        from criticism.publication where id WITHIN
                        """, """
                        select publication_id, count(*) from criticism.review
                        where publication_id WITHIN and counts group by publication_id
                        """);
            case COMPANY -> new Source("select coalesce(max(id), 0) from catalog.company", """
                        select id, name, slug, null as about, null as owner_handle, null as owner_name, 0 as known
                        from catalog.company where id WITHIN
                        """, """
                        select company_id, count(distinct title_id) from catalog.title_company
                        where company_id WITHIN group by company_id
                        """);
            case LIST -> new Source("select coalesce(max(number), 0) from lists.list", """
                        select list.number as id, list.name, list.id::text as slug, left(list.description, 500) as about,
                            owner.handle as owner_handle, owner.public_name as owner_name, 4 * list.clones as known
                        from lists.list join accounts.account as owner on owner.id = list.owner_id
                        where list.number WITHIN and list.privacy = 'public' and list.removed_at is null
                        """, """
                        select list_number, count(*) from lists.item
                        where list_number WITHIN and removed_at is null group by list_number
                        """);
            case TITLE -> throw new IllegalArgumentException("titles are read by their tiles");
        };
    }

    private static String ofTitles(Group group) {
        return switch (group) {
            case PERSON -> "select distinct person_id from catalog.credit";
            case CRITIC -> "select distinct critic_id from criticism.review";
            case PUBLICATION -> "select distinct publication_id from criticism.review";
            case COMPANY -> "select distinct company_id from catalog.title_company";
            case TITLE, LIST -> throw new IllegalArgumentException(group + " has no part in titles");
        };
    }

    long highest(Group group) {
        return db.sql(source(group).highest()).query(Long.class).single();
    }

    /** Returns those of a group whose ids are in {@code [from, to)}. */
    List<Row> between(Group group, long from, long to) {
        return rows(group, "between :from and :to", Map.of("from", from, "to", to - 1));
    }

    /** Returns those of these that are there, and may be seen by everybody. */
    List<Row> of(Group group, Collection<Long> ids) {
        return rows(group, "= any(:ids)", Map.of("ids", ids.toArray(Long[]::new)));
    }

    private List<Row> rows(Group group, String within, Map<String, Object> parameters) {
        Map<Long, Integer> works = new HashMap<>();
        db.sql(source(group).works().replace("WITHIN", within))
                .params(parameters)
                .query(row -> {
                    works.put(row.getLong(1), row.getInt(2));
                });
        var others = group == Group.PERSON ? otherNames(within, parameters) : Map.<Long, String>of();
        return db
                .sql(source(group).rows().replace("WITHIN", within))
                .params(parameters)
                .query((row, number) -> row(group, row, works, others))
                .list()
                .stream()
                // A list without anything on it is shown nowhere, as in the lists of lists.
                .filter(row -> group != Group.LIST || row.works() > 0)
                .<Row>map(row -> row)
                .toList();
    }

    private Map<Long, String> otherNames(String within, Map<String, Object> parameters) {
        Map<Long, String> names = new HashMap<>();
        db.sql("""
                        select person_id, string_agg(name, E'\\n') from catalog.person_name
                        where person_id WITHIN group by person_id
                        """.replace("WITHIN", within)).params(parameters).query(row -> {
            names.put(row.getLong(1), row.getString(2));
        });
        return names;
    }

    private static Row.OfName row(Group group, ResultSet row, Map<Long, Integer> works, Map<Long, String> others)
            throws SQLException {
        var id = row.getLong("id");
        var count = works.getOrDefault(id, 0);
        return new Row.OfName(
                group,
                id,
                row.getString("name"),
                lines(others.get(id)),
                Stream.of(row.getString("about"), row.getString("owner_name"))
                        .filter(Objects::nonNull)
                        .toList(),
                row.getString("slug"),
                count,
                count + row.getInt("known"),
                row.getString("owner_handle"),
                row.getString("owner_name"));
    }

    private static List<String> lines(@Nullable String joined) {
        return joined == null ? List.of() : joined.lines().toList();
    }

    /** Returns who of a group had a part in these titles. */
    List<Long> ofTitles(Group group, Collection<Long> titles) {
        return db
                .sql(ofTitles(group) + " where title_id = any(:titles)")
                .param("titles", titles.toArray(Long[]::new))
                .query((row, number) -> row.getLong(1))
                .list()
                .stream()
                .filter(id -> id > 0)
                .toList();
    }
}
