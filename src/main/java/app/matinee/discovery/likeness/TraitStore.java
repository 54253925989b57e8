package app.matinee.discovery.likeness;

import app.matinee.catalog.TitleId;
import app.matinee.discovery.likeness.Shared.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what kinds of titles they are, and how many members like them. */
@Component
class TraitStore {
    private final JdbcClient db;

    TraitStore(JdbcClient db) {
        this.db = db;
    }

    Map<TitleId, Known> of(Collection<TitleId> titles) {
        Map<TitleId, Known> known = new HashMap<>();
        db.sql("""
                        select title.id, title.year,
                            array(select genre_id from catalog.title_genre where title_id = title.id) as genres,
                            (select language from catalog.title_language where title_id = title.id and position = 1),
                            (select country from catalog.title_country where title_id = title.id and position = 1),
                            (select sum(members) from unnest(tally.counts[:liked\\:10]) as members) as likes
                        from unnest(:titles::bigint[]) as asked (id)
                        join catalog.title on title.id = asked.id
                        left join audience.tally on tally.title_id = title.id
                        """)
                .param("liked", LikedTitle.LEAST.halves())
                .param("titles", LikenessDueStore.numbers(List.copyOf(titles)))
                .query(row -> {
                    known.put(new TitleId(row.getLong("id")), new Known(traits(row), row.getInt("likes")));
                });
        return known;
    }

    private static Traits traits(ResultSet row) throws SQLException {
        var year = row.getInt("year");
        var unknownYear = row.wasNull();
        return new Traits(
                Set.of((Integer[]) row.getArray("genres").getArray()),
                unknownYear ? null : year,
                row.getString("language"),
                row.getString("country"));
    }
}
