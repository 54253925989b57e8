package app.matinee.discovery.popularity;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts on how many watchlists those titles are that open later. */
@Component
class WantedStore {
    private final JdbcClient db;

    WantedStore(JdbcClient db) {
        this.db = db;
    }

    void count(LocalDate today) {
        db.sql("""
                        with coming as (
                            select distinct title_id from catalog.release
                            where kind in ('theatrical', 'limited', 'rerelease') and released_on > :today),
                        counted as (
                            select title_id, count(*) as members
                            from coming join lists.watchlist using (title_id)
                            where removed_at is null
                            group by title_id),
                        gone as (
                            delete from discovery.wanted where title_id not in (select title_id from counted))
                        insert into discovery.wanted as known (title_id, members)
                        select title_id, members from counted
                        on conflict (title_id) do update set members = excluded.members
                        where known.members <> excluded.members
                        """).param("today", today).update();
    }
}
