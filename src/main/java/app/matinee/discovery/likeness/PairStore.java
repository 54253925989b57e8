package app.matinee.discovery.likeness;

import app.matinee.catalog.PersonId;
import app.matinee.catalog.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what may be like some titles: what the same members like, what is on the same lists, shares people or themes.
 *
 * <p>What members, lists and keywords hold is gathered in arrays: joined by two columns it is taken for one row where
 * tables are young, and looped over for minutes.
 */
@Component
class PairStore {
    /** How many members are asked what else they like; chosen by chance, the same for all titles. */
    static final int FANS = 2_000;

    /** How many of a member's ratings count, or titles of a list, so that nobody outweighs others by diligence. */
    static final int LATEST = 500;

    private static final int LISTS = 500;
    private static final int LEADS = 8;
    private static final int WORKS = 200;
    /** A keyword that more titles have ties none of them together. */
    private static final int RARE = 200;

    /** What was merged away is like nothing. */
    private static final String ASKED = """
            asked as materialized (
                select id as title_id from catalog.title where id = any(:titles) and merged_into is null)
            """;

    private static final String LIKED = """
            fan as materialized (
                select asked.title_id, chosen.account_id
                from asked cross join lateral (
                    select account_id from audience.rating
                    where rating.title_id = asked.title_id and stars >= :liked
                    order by hashint8(account_id), account_id limit :fans) as chosen),
            liked as materialized (
                select member.account_id, array_agg(latest.title_id) as titles
                from (select distinct account_id from fan) as member
                cross join lateral (
                    select title_id, stars from audience.rating where rating.account_id = member.account_id
                    order by rated_at desc, title_id desc limit :latest) as latest
                where latest.stars >= :liked
                group by member.account_id),
            by_members as (
                select fan.title_id, other_id, count(*) as members
                from fan join liked using (account_id) cross join lateral unnest(titles) as other_id
                where fan.title_id = any(titles) and other_id <> fan.title_id
                group by fan.title_id, other_id
                having count(*) >= :fewest)
            """;

    private static final String LISTED = """
            shelf as materialized (
                select asked.title_id as asked_id, chosen.number, chosen.owner_id
                from asked cross join lateral (
                    select number, owner_id from lists.item join lists.list on number = list_number
                    where item.title_id = asked.title_id and privacy = 'public' and item.removed_at is null
                        and list.removed_at is null
                    order by number desc limit :lists) as chosen),
            held as materialized (
                select shelf.number, array_agg(first.title_id) as titles
                from (select distinct number from shelf) as shelf
                cross join lateral (
                    select title_id from lists.item where list_number = shelf.number and removed_at is null
                    order by position, title_id limit :latest) as first
                group by shelf.number),
            by_owners as (
                select asked_id as title_id, other_id, count(distinct owner_id) as owners
                from shelf join held using (number) cross join lateral unnest(titles) as other_id
                where asked_id = any(titles) and other_id <> asked_id
                group by asked_id, other_id
                having count(distinct owner_id) >= :fewest)
            """;

    private static final String KNOWN = """
            by_people as (
                select asked.title_id, work.title_id as other_id, credit.person_id, credit.department
                from asked
                join catalog.credit on credit.title_id = asked.title_id
                    and (department in ('directing', 'creation', 'writing', 'music')
                        or department = 'cast' and billing <= :leads)
                cross join lateral (
                    select distinct same.title_id
                    from catalog.credit as same join catalog.title on title.id = same.title_id
                    where same.person_id = credit.person_id and same.department = credit.department
                        and (same.department <> 'cast' or same.billing <= :leads)
                        and title.kind in ('movie', 'series')
                    order by same.title_id limit :works) as work
                where work.title_id <> asked.title_id)
            """;

    private static final String ABOUT = """
            theme as (
                select distinct asked.title_id, told.keyword
                from asked join discovery.theme as told on told.title_id = asked.title_id),
            rare as materialized (
                select word.keyword, few.titles
                from (select distinct keyword from theme) as word
                cross join lateral (
                    select array_agg(distinct known.title_id) as titles
                    from (select title_id from discovery.theme as told where told.keyword = word.keyword limit :rare + 1)
                        as known) as few
                where cardinality(few.titles) <= :rare),
            by_themes as (
                select theme.title_id, other_id, count(*) as themes
                from theme join rare using (keyword) cross join lateral unnest(titles) as other_id
                where other_id <> theme.title_id
                group by theme.title_id, other_id
                having count(*) >= :some)
            """;

    private final JdbcClient db;

    PairStore(JdbcClient db) {
        this.db = db;
    }

    /** Returns for each title what may be like it, with what they share. */
    Map<TitleId, Collection<Shared>> pairs(List<TitleId> titles) {
        Map<TitleId, Map<TitleId, Shared>> pairs = new LinkedHashMap<>();
        db.sql("with " + String.join(",\n", ASKED, LIKED, LISTED, KNOWN, ABOUT) + """
                        select pair.*
                        from (
                            select title_id, other_id, members, 0 as owners, 0 as themes, null::bigint as person_id,
                                null as department
                            from by_members
                            union all
                            select title_id, other_id, 0, owners, 0, null, null from by_owners
                            union all
                            select title_id, other_id, 0, 0, themes, null, null from by_themes
                            union all
                            select distinct title_id, other_id, 0, 0, 0, person_id, department from by_people) as pair
                        join catalog.title on title.id = other_id
                        where title.kind in ('movie', 'series') and title.merged_into is null
                        """)
                .param("titles", LikenessDueStore.numbers(titles))
                .param("liked", LikedTitle.LEAST.halves())
                .param("fewest", Affinity.FEWEST)
                .param("fans", FANS)
                .param("latest", LATEST)
                .param("lists", LISTS)
                .param("leads", LEADS)
                .param("works", WORKS)
                .param("rare", RARE)
                .param("some", Affinity.SOME_THEMES)
                .query(row -> {
                    var other = new TitleId(row.getLong("other_id"));
                    pairs.computeIfAbsent(new TitleId(row.getLong("title_id")), any -> new LinkedHashMap<>())
                            .computeIfAbsent(other, Shared::new)
                            .add(row.getInt("members"), row.getInt("owners"), row.getInt("themes"), people(row));
                });
        Map<TitleId, Collection<Shared>> found = new LinkedHashMap<>();
        titles.forEach(
                title -> found.put(title, pairs.getOrDefault(title, Map.of()).values()));
        return found;
    }

    private static List<SharedPerson> people(ResultSet row) throws SQLException {
        var department = row.getString("department");
        return department == null
                ? List.of()
                : List.of(new SharedPerson(
                        new PersonId(row.getLong("person_id")),
                        switch (department) {
                            case "directing" -> Reason.DIRECTOR;
                            case "creation" -> Reason.CREATOR;
                            case "writing" -> Reason.WRITER;
                            case "music" -> Reason.COMPOSER;
                            default -> Reason.CAST;
                        }));
    }
}
