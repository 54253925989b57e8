package app.matinee.discovery;

import app.matinee.catalog.TitleId;
import app.matinee.values.Page;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what series and seasons consist of, a page at a time, since a season may have thousands of episodes. */
@Component
class PartStore {
    private final JdbcClient db;

    PartStore(JdbcClient db) {
        this.db = db;
    }

    // The outer join keeps the count when the page asked for lies behind the last one.
    Page<Part> page(TitleId whole, Page.Request page) {
        List<Part> parts = new ArrayList<>();
        long[] total = {0};
        db.sql("""
                        select counted.total, listed.*
                        from (select count(*) as total from catalog.title where parent_id = :whole) as counted
                        left join (
                        """ + TileStore.SELECTED + """
                            , null::date as opens, title.number, title.name as own_name, title.first_release,
                            title.runtime_minutes, title.synopsis, (
                                select count(*) from catalog.title episode
                                where episode.parent_id = title.id and episode.kind = 'episode') as episodes
                            from (
                                select id, kind = 'season' and number = 0 as special from catalog.title
                                where parent_id = :whole
                                order by special, number
                                limit :size offset :offset) as chosen
                            join catalog.title on title.id = chosen.id
                            join discovery.tile on tile.title_id = chosen.id
                        """ + TileStore.POSTER + """
                        ) as listed on true
                        order by listed.kind = 'season' and listed.number = 0, listed.number
                        """)
                .param("whole", whole.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    if (row.getString("path") != null) {
                        parts.add(part(row));
                    }
                });
        return new Page<>(parts, page.number(), page.size(), total[0]);
    }

    private static Part part(ResultSet row) throws SQLException {
        Date aired = row.getDate("first_release");
        return new Part(
                TileStore.tile(row),
                row.getInt("number"),
                row.getString("own_name"),
                aired == null ? null : aired.toLocalDate(),
                TileStore.number(row, "runtime_minutes"),
                row.getString("synopsis"),
                row.getInt("episodes"));
    }
}
