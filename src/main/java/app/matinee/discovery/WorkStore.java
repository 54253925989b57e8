package app.matinee.discovery;

import app.matinee.catalog.CompanyId;
import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.Department;
import app.matinee.catalog.PersonId;
import app.matinee.discovery.Works.Count;
import app.matinee.values.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what people and companies had a part in, by one statement. Who has very many credits has a filmography, which is
 * read from where the page begins; of others every credit is looked at once.
 */
@Component
class WorkStore {
    /**
     * One row for each part and title. An episode is a row of its series, and so is a company's season. Tiles are limited to
     * one each because to the planner some thousand credits are a reason to read the tiles of all titles.
     */
    private static final String WORKS = """
            works as materialized (
                select told.part, shown.id, count(*) filter (where tile.kind = 'episode') as episodes,
                    min(tile.year) as first_year, max(tile.year) as last_year,
                    case when told.whole then min(tile.year) else max(tile.year) end as newest,
                    (array_agg(distinct told.role) filter (where told.role is not null))[1\\:3] as roles,
                    bool_or(tile.title_id <> shown.id) as by_parts,
                    max(tile.critics_rank) as percent, max(tile.critics_weight) as firmness
                from told
                cross join lateral (select * from discovery.tile where tile.title_id = told.title_id limit 1) as tile
                cross join lateral (
                    select case when tile.kind = 'episode' or told.whole then tile.whole_id else tile.title_id end as id)
                    as shown
                group by told.part, told.whole, shown.id)
            """;

    private static final String COUNTS = """
            counts as (
                select part, count(*) as titles, row_number() over (order by count(*) desc, part) as place
                from works group by part)
            """;

    private static final String ORDERED = """
            ordered as (
                select row_number() over (order by counts.place, newest desc nulls last, works.id desc) as place, works.*
                from works join counts using (part))
            """;

    /** Only scores that are shown; a series is looked up for its own. Of equal ones that with more behind it. */
    private static final String SCORED = """
            scored as materialized (
                select distinct id, percent, firmness from works where not by_parts and percent is not null
                union all
                select title_id, critics_rank, critics_weight
                from (select distinct id from works where by_parts) as own
                cross join lateral (select * from discovery.tile where tile.title_id = own.id limit 1) as tile
                where critics_rank is not null),
            extremes as (
                (select id, 'highest' as extreme from scored order by percent desc, firmness desc, id limit 1)
                union all
                (select id, 'lowest' from scored
                where 1 < (select count(*) from scored) order by percent, firmness desc, id desc limit 1))
            """;

    /** What there is to find of {@code told}: the counts, the works in their order, the highest and the lowest. */
    static final String FOUND = String.join(",\n", WORKS, COUNTS, ORDERED, SCORED);

    /** Either somebody has a filmography, or there are works to be found. */
    private static final String PARTS = """
            parts as (
                select part, titles, place from counts
                union all
                select counted.part, counted.titles, counted.place
                from known cross join unnest(known.parts, known.titles) with ordinality as counted (part, titles, place)),
            began as (
                select coalesce(sum(titles), 0)::int + :offset as place from parts
                where place < (select place from parts where part = :part))
            """;

    private static final String ON_PAGE = """
            place > (select place from began) and place <= (select place from began) + :size
            and (:part::text is null or part = :part)
            """;

    // What is on the page is said of both, or else it would be looked for among all.
    private static final String PICKED = """
            picked as (
                select place, id, part, episodes, first_year, last_year, roles, null as extreme from ordered where %1$s
                union all
                select place, title_id, part, episodes, first_year, last_year, roles, null
                from discovery.filmography_work
                where (whose, whose_id) = (:kind, :whose) and exists (select from known) and %1$s
                union all
                select null, id, null, 0, null, null, null, extreme from extremes
                union all
                select null, id, null, 0, null, null, null, extreme
                from known cross join lateral (values (highest_id, 'highest'), (lowest_id, 'lowest')) as own (id, extreme))
            """.formatted(ON_PAGE);

    private final JdbcClient db;

    WorkStore(JdbcClient db) {
        this.db = db;
    }

    /** Returns a query of all that is told of the one who is {@code :whose}. */
    static String told(Whose kind) {
        return switch (kind) {
            case PERSON ->
                "select department as part, title_id, role, false as whole from catalog.credit where person_id = :whose";
            case COMPANY ->
                "select role as part, title_id, null as role, true as whole from catalog.title_company"
                        + " where company_id = :whose";
        };
    }

    Works<Department> ofPerson(PersonId person, @Nullable Department department, Page.Request page) {
        return works(
                Whose.PERSON, person.value(), department == null ? null : department.word(), page, Department::valueOf);
    }

    Works<CompanyRole> ofCompany(CompanyId company, @Nullable CompanyRole role, Page.Request page) {
        return works(Whose.COMPANY, company.value(), role == null ? null : role.word(), page, CompanyRole::valueOf);
    }

    // The outer join keeps the counts when the page asked for lies behind the last one.
    private <P> Works<P> works(
            Whose kind, long whose, @Nullable String part, Page.Request page, Function<String, P> parts) {
        var reading = new Reading<>(parts);
        db.sql("""
                        with known as materialized (
                            select * from discovery.filmography where (whose, whose_id) = (:kind, :whose)),
                        told as (""" + told(kind) + " and not exists (select from known)),\n"
                        + String.join(",\n", FOUND, PARTS, PICKED) + """
                        select listed.*, (select array_agg(part order by place) from parts) as parts,
                            (select array_agg(titles order by place) from parts) as titles
                        from (select) as once
                        left join (
                        """
                        + TileStore.SELECTED + """
                            , null::date as opens, picked.place, picked.part, picked.episodes, picked.first_year,
                            picked.last_year, picked.roles, picked.extreme
                            from picked join discovery.tile on tile.title_id = picked.id
                        """ + TileStore.POSTER + ") as listed on true order by listed.place")
                .param("kind", kind.word())
                .param("whose", whose)
                .param("part", part)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(reading::row);
        return reading.works(part, page);
    }

    /** Gathers what the rows of one answer hold: a title of the page or an extreme each, and the counts every time. */
    private static final class Reading<P> {
        private final Function<String, P> parts;
        private final List<Work<P>> works = new ArrayList<>();
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private @Nullable Tile highest;
        private @Nullable Tile lowest;

        Reading(Function<String, P> parts) {
            this.parts = parts;
        }

        void row(ResultSet row) throws SQLException {
            if (counts.isEmpty() && row.getArray("parts") != null) {
                var titles = (Long[]) row.getArray("titles").getArray();
                var words = (String[]) row.getArray("parts").getArray();
                IntStream.range(0, words.length).forEach(place -> counts.put(words[place], titles[place].intValue()));
            }
            if (row.getString("path") == null) {
                return;
            }
            switch (row.getString("extreme")) {
                case "highest" -> highest = TileStore.tile(row);
                case "lowest" -> lowest = TileStore.tile(row);
                case null, default -> works.add(work(row));
            }
        }

        private Work<P> work(ResultSet row) throws SQLException {
            var roles = row.getArray("roles");
            return new Work<>(
                    part(row.getString("part")),
                    TileStore.tile(row),
                    roles == null ? List.of() : List.of((String[]) roles.getArray()),
                    row.getInt("episodes"),
                    TileStore.number(row, "first_year"),
                    TileStore.number(row, "last_year"));
        }

        private P part(String word) {
            return parts.apply(word.toUpperCase(Locale.ROOT));
        }

        Works<P> works(@Nullable String part, Page.Request page) {
            var total = part == null
                    ? counts.values().stream().mapToInt(Integer::intValue).sum()
                    : counts.getOrDefault(part, 0);
            return new Works<>(
                    counts.entrySet().stream()
                            .map(count -> new Count<>(part(count.getKey()), count.getValue()))
                            .toList(),
                    new Page<>(works, page.number(), page.size(), total),
                    highest,
                    lowest);
        }
    }
}
