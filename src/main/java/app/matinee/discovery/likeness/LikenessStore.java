package app.matinee.discovery.likeness;

import app.matinee.catalog.TitleId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which titles are alike, and knows whose rows no longer fit what was found out about others. */
@Component
class LikenessStore {
    /** A weight that moved by less than this share of it is left until the title is due by itself. */
    private static final double WORTH_MENTIONING = 0.05;

    private final JdbcClient db;

    LikenessStore(JdbcClient db) {
        this.db = db;
    }

    /** Writes these rows; titles that are gone lose theirs. */
    void write(List<Neighbourhood> made) {
        var flat = new Columns();
        made.forEach(one -> one.neighbours().forEach(other -> flat.add(one.title(), other)));
        var titles =
                LikenessDueStore.numbers(made.stream().map(Neighbourhood::title).toList());
        db.sql("""
                        with told as (
                            select * from unnest(:ones::bigint[], :others::bigint[], :weights::real[], :reasons::text[],
                                :people::bigint[]) with ordinality as told (one, other, weight, reason, person, place)),
                        gone as (
                            delete from discovery.likeness
                            where title_id = any(:titles) and not exists (
                                select from catalog.title where id = title_id and merged_into is null))
                        insert into discovery.likeness (title_id, others, weights, reasons, people, likes, made_at)
                        select title.id, coalesce(array_agg(other order by place) filter (where other is not null), '{}'),
                            coalesce(array_agg(weight order by place) filter (where other is not null), '{}'),
                            coalesce(array_agg(reason order by place) filter (where other is not null), '{}'),
                            coalesce(array_agg(person order by place) filter (where other is not null), '{}'),
                            asked.likes, now()
                        from unnest(:titles::bigint[], :likes::int[]) as asked (id, likes)
                        join catalog.title on title.id = asked.id and merged_into is null
                        left join told on told.one = title.id
                        group by title.id, asked.likes
                        on conflict (title_id) do update set (others, weights, reasons, people, likes, made_at)
                            = (excluded.others, excluded.weights, excluded.reasons, excluded.people, excluded.likes,
                                excluded.made_at)
                        """)
                .param("titles", titles)
                .param("likes", made.stream().map(Neighbourhood::likes).toArray(Integer[]::new))
                .param("ones", flat.ones.toArray(Long[]::new))
                .param("others", flat.others.toArray(Long[]::new))
                .param("weights", flat.weights.toArray(Float[]::new))
                .param("reasons", flat.reasons.toArray(String[]::new))
                .param("people", flat.people.toArray(Long[]::new))
                .update();
    }

    /**
     * Returns titles whose rows say otherwise than these weights: they lack a neighbour that belongs there, or weigh it
     * differently. Call it before the rows are written, since neighbours that they lose are to look anew as well.
     *
     * @param pairs every pair found, not only those that are kept
     */
    List<TitleId> contradicted(List<TitleId> titles, List<Pair> pairs) {
        return db.sql("""
                        with told as materialized (
                            select * from unnest(:ones::bigint[], :others::bigint[], :weights::real[])
                                as told (one, other, weight))
                        select told.other as title_id
                        from told join discovery.likeness on likeness.title_id = told.other
                        cross join lateral (select array_position(likeness.others, told.one) as place) as found
                        where weight is not null and case
                            when place is not null then abs(weights[place] - weight) > :worth * weight
                            else cardinality(weights) < :most or weights[:most] < weight * (1 - :worth) end
                        union
                        select lost.other
                        from discovery.likeness as old cross join lateral unnest(old.others) as lost (other)
                        where old.title_id = any(:titles)
                            and not exists (select from told where (one, told.other) = (old.title_id, lost.other))
                        except
                        select unnest(:titles::bigint[])
                        """)
                .param("titles", LikenessDueStore.numbers(titles))
                .param("ones", pairs.stream().map(pair -> pair.one().value()).toArray(Long[]::new))
                .param(
                        "others",
                        pairs.stream().map(pair -> pair.other().value()).toArray(Long[]::new))
                .param("weights", pairs.stream().map(Pair::weight).toArray(Float[]::new))
                .param("worth", WORTH_MENTIONING)
                .param("most", Neighbourhood.MOST)
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .list();
    }

    /**
     * Says how alike a title is to another one.
     *
     * @param weight null where it is reckoned: seen from both sides it differs by chance, and would be contradicted forever
     */
    record Pair(TitleId one, TitleId other, @Nullable Float weight) {}

    /** Gathers neighbours for one statement. */
    private static final class Columns {
        private final List<Long> ones = new ArrayList<>();
        private final List<Long> others = new ArrayList<>();
        private final List<Float> weights = new ArrayList<>();
        private final List<String> reasons = new ArrayList<>();
        private final List<@Nullable Long> people = new ArrayList<>();

        void add(TitleId one, Neighbour other) {
            ones.add(one.value());
            others.add(other.title().value());
            weights.add((float) other.weight());
            reasons.add(other.reason().word());
            var person = other.person();
            people.add(person == null ? null : person.value());
        }
    }
}
