package app.matinee.discovery;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is on television. */
@Component
class AiringStore {
    private final JdbcClient db;

    AiringStore(JdbcClient db) {
        this.db = db;
    }

    List<Airing> on(LocalDate day, String region, int most) {
        return db.sql("with first as (" + TileStore.SELECTED + """
                            , on_air.day as opens, tile.whole_id, tile.number, whole.popularity as demand, network.name as network
                            from (
                                select distinct title_id, released_on as day from catalog.release
                                where kind = 'tv' and region in (:region, '001') and released_on = :day) as on_air
                            join discovery.tile on tile.title_id = on_air.title_id and tile.kind = 'episode'
                            join discovery.tile as whole on whole.title_id = tile.whole_id
                            left join lateral (
                                select company.name
                                from catalog.title_company join catalog.company on company.id = company_id
                                where title_company.title_id = tile.whole_id and role = 'network'
                                order by position limit 1) as network on true
                        """ + TileStore.POSTER + """
                            order by demand desc, whole_id, number
                            limit :most)
                        select * from first
                        order by max(demand) over (partition by network) desc, network nulls last, demand desc, whole_id,
                            number
                        """)
                .param("region", region)
                .param("day", day)
                .param("most", most)
                .query((row, number) -> new Airing(TileStore.tile(row), row.getString("network")))
                .list();
    }
}
