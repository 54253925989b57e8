package app.matinee.catalog;

import app.matinee.catalog.Recognition.Part;
import app.matinee.values.FoldedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up by sets what {@link Recognition} weighs. */
@Component
class RecognitionStore {
    private final JdbcClient db;

    RecognitionStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Describes a title that bears a name.
     *
     * @param address its section and slug, such as {@code m/solaris}
     * @param ownName whether it is the title's main or original name, not one used somewhere else
     * @param votes how many people rated it where it came from, which tells a likely title from an obscure one
     */
    record Namesake(
            TitleId title, TitleKind kind, @Nullable Integer year, String address, boolean ownName, int votes) {}

    /** Finds the titles that anybody knows by these ids. */
    Map<ExternalId, Set<TitleId>> byIds(List<ExternalId> ids) {
        Map<ExternalId, Set<TitleId>> found = new HashMap<>();
        db.sql("""
                        select asked.source, asked.value, told.title_id
                        from unnest(:sources::text[], :values::text[]) as asked (source, value)
                        cross join lateral (
                            select record.title_id from catalog.record
                            where leads and (record.namespace, record.external_id) = (asked.source, asked.value)
                            union
                            select told_id.title_id from catalog.told_id
                            where (told_id.namespace, told_id.value) = (asked.source, asked.value) and shown) as told
                        join catalog.title on title.id = told.title_id and merged_into is null
                        order by told.title_id
                        """)
                .param("sources", ids.stream().map(ExternalId::source).toArray(String[]::new))
                .param("values", ids.stream().map(ExternalId::value).toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(
                                    new ExternalId(row.getString("source"), row.getString("value")),
                                    id -> new LinkedHashSet<>())
                            .add(new TitleId(row.getLong("title_id")));
                });
        return found;
    }

    /** Finds the films and series that bear one of the names of each mention. */
    Map<Mention, List<Namesake>> namesakes(List<Mention> mentions) {
        List<Integer> asking = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (var index = 0; index < mentions.size(); index++) {
            for (var name : mentions.get(index).names()) {
                asking.add(index);
                names.add(FoldedName.of(name).value());
            }
        }
        Map<Mention, List<Namesake>> found = new HashMap<>();
        db.sql("""
                        select asked.place, title.id, title.kind, title.year, bool_or(called.own) as own,
                            (select section || '/' || slug from catalog.title_slug
                                where title_slug.title_id = title.id and current) as address,
                            coalesce((select max(reference_votes) from catalog.record
                                where record.title_id = title.id), 0) as votes
                        from unnest(:places::int[], :names::text[]) as asked (place, folded)
                        cross join lateral (
                            select title_id, kind in ('main', 'original') as own from catalog.told_name
                            where told_name.folded = asked.folded and shown) as called
                        join catalog.title on title.id = called.title_id
                            and title.kind in ('movie', 'series') and merged_into is null
                        group by asked.place, title.id
                        """)
                .param("places", asking.toArray(Integer[]::new))
                .param("names", names.toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(mentions.get(row.getInt("place")), mention -> new ArrayList<>())
                            .add(new Namesake(
                                    new TitleId(row.getLong("id")),
                                    TitleKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                                    row.getObject("year", Integer.class),
                                    String.valueOf(row.getString("address")),
                                    row.getBoolean("own"),
                                    row.getInt("votes")));
                });
        return found;
    }

    Map<TitleId, Set<ExternalId>> idsOf(List<TitleId> titles) {
        Map<TitleId, Set<ExternalId>> ids = new HashMap<>();
        db.sql("select title_id, source, value from catalog.external_id where title_id = any(:titles)")
                .param("titles", titles.stream().map(TitleId::value).toArray(Long[]::new))
                .query(row -> {
                    ids.computeIfAbsent(new TitleId(row.getLong("title_id")), title -> new LinkedHashSet<>())
                            .add(new ExternalId(row.getString("source"), row.getString("value")));
                });
        return ids;
    }

    Map<Part, TitleId> parts(List<Part> asked) {
        Map<Part, TitleId> found = new HashMap<>();
        db.sql("""
                        select asked.series, asked.season, asked.episode, coalesce(part.id, season.id) as id
                        from unnest(:series::bigint[], :seasons::int[], :episodes::int[])
                            as asked (series, season, episode)
                        join catalog.title season on season.parent_id = asked.series
                            and season.kind = 'season' and season.number = asked.season
                        left join catalog.title part on part.parent_id = season.id
                            and part.kind = 'episode' and part.number = asked.episode
                        where asked.episode is null or part.id is not null
                        """)
                .param(
                        "series",
                        asked.stream().map(part -> part.series().value()).toArray(Long[]::new))
                .param("seasons", asked.stream().map(Part::season).toArray(Integer[]::new))
                .param("episodes", asked.stream().map(Part::episode).toArray(Integer[]::new))
                .query(row -> {
                    var part = new Part(
                            new TitleId(row.getLong("series")),
                            row.getInt("season"),
                            row.getObject("episode", Integer.class));
                    found.put(part, new TitleId(row.getLong("id")));
                });
        return found;
    }
}
