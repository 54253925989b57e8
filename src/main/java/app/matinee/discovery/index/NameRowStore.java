package app.matinee.discovery.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what documents of people, critics, publications and companies are made of, some thousand at once. */
@Component
class NameRowStore {
    private final JdbcClient db;

    NameRowStore(JdbcClient db) {
        this.db = db;
    }

    private static String table(Group group) {
        return switch (group) {
            case PERSON -> "catalog.person";
            case CRITIC -> "criticism.critic";
            case PUBLICATION -> "criticism.publication";
            case COMPANY -> "catalog.company";
            case TITLE -> throw new IllegalArgumentException("titles are read by their tiles");
        };
    }

    private static String rows(Group group) {
        return switch (group) {
            case PERSON -> """
                    select named.id, named.name, person_slug.slug,
                        (select count(distinct title_id) from catalog.credit where person_id = named.id) as works,
                        (select string_agg(name, E'\\n') from catalog.person_name where person_id = named.id) as others
                    from catalog.person as named
                    join catalog.person_slug on person_slug.person_id = named.id and person_slug.current
                    """;
            case CRITIC -> """
                    select named.id, named.name, named.slug,
                        (select count(*) from criticism.review where critic_id = named.id and counts) as works, null as others
                    from criticism.critic as named
                    """;
            case PUBLICATION -> """
                    select named.id, named.name, named.slug,
                        (select count(*) from criticism.review where publication_id = named.id and counts) as works, null as others
                    from criticism.publication as named
                    """;
            case COMPANY -> """
                    select named.id, named.name, named.slug,
                        (select count(distinct title_id) from catalog.title_company where company_id = named.id) as works, null as others
                    from catalog.company as named
                    """;
            case TITLE -> throw new IllegalArgumentException("titles are read by their tiles");
        };
    }

    private static String ofTitles(Group group) {
        return switch (group) {
            case PERSON -> "select distinct person_id from catalog.credit";
            case CRITIC -> "select distinct critic_id from criticism.review";
            case PUBLICATION -> "select distinct publication_id from criticism.review";
            case COMPANY -> "select distinct company_id from catalog.title_company";
            case TITLE -> throw new IllegalArgumentException("titles are read by their tiles");
        };
    }

    long highest(Group group) {
        return db.sql("select coalesce(max(id), 0) from " + table(group))
                .query(Long.class)
                .single();
    }

    /** Returns those of a group whose ids are in {@code [from, to)}. */
    List<Row> between(Group group, long from, long to) {
        return db.sql(rows(group) + "where named.id >= :from and named.id < :to")
                .param("from", from)
                .param("to", to)
                .query((row, number) -> row(group, row))
                .list();
    }

    /** Returns those of these that are there. */
    List<Row> of(Group group, Collection<Long> ids) {
        return db.sql(rows(group) + "where named.id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> row(group, row))
                .list();
    }

    private static Row row(Group group, ResultSet row) throws SQLException {
        var others = row.getString("others");
        return new Row.OfName(
                group,
                row.getLong("id"),
                row.getString("name"),
                others == null ? List.of() : others.lines().toList(),
                row.getString("slug"),
                row.getInt("works"));
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
