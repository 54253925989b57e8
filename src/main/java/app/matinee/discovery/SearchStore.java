package app.matinee.discovery;

import app.matinee.values.FoldedName;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds by the beginning of words in folded names; the search index will be more forgiving. */
@Component
class SearchStore {
    private final JdbcClient db;

    SearchStore(JdbcClient db) {
        this.db = db;
    }

    List<Tile> titles(String text, int most) {
        var folded = FoldedName.of(text).value();
        if (folded.isBlank()) {
            return List.of();
        }
        return db.sql(TileStore.SELECTED + """
                        , null::date as opens
                        from (
                            select title_id, min(case when folded = :whole then 0 when folded like :start then 1 else 2 end) as fit
                            from catalog.title_name
                            where folded like :start or folded like :inside
                            group by title_id) as found
                        join discovery.tile on tile.title_id = found.title_id and tile.kind in ('movie', 'series')
                        """ + TileStore.POSTER + "order by found.fit, " + TileStore.POPULAR
                        + " limit :most")
                .param("whole", folded)
                .param("start", startOf(folded))
                .param("inside", "% " + startOf(folded))
                .param("most", most)
                .query((row, number) -> TileStore.tile(row))
                .list();
    }

    List<Match> names(String text, int most) {
        var folded = FoldedName.of(text).value();
        if (folded.isBlank()) {
            return List.of();
        }
        return db.sql("""
                        (select 'PERSON' as kind, name, '/person/' || slug as path,
                            (select count(distinct title_id) from catalog.credit where person_id = person.id) as works
                        from catalog.person join catalog.person_slug on person_id = person.id and current
                        where folded like :start or folded like :inside order by works desc, name limit :most)
                        union all
                        (select 'CRITIC', name, '/critic/' || slug,
                            (select count(*) from criticism.review where critic_id = critic.id and counts) as works
                        from criticism.critic where folded like :start or folded like :inside
                        order by works desc, name limit :most)
                        union all
                        (select 'PUBLICATION', name, '/publication/' || slug,
                            (select count(*) from criticism.review where publication_id = publication.id and counts) as works
                        from criticism.publication where folded like :start or folded like :inside
                        order by works desc, name limit :most)
                        """)
                .param("start", startOf(folded))
                .param("inside", "% " + startOf(folded))
                .param("most", most)
                .query((row, number) -> new Match(
                        Match.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("path"),
                        row.getInt("works")))
                .list();
    }

    private static String startOf(String folded) {
        return folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
