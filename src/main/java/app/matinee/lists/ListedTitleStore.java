package app.matinee.lists;

import app.matinee.catalog.TitleUse;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps titles that somebody wants to watch, has on a list, or watched. */
@Component
class ListedTitleStore implements TitleUse {
    private final JdbcClient db;

    ListedTitleStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Long> used(Collection<Long> titles) {
        return db.sql("""
                        select title_id from lists.watchlist where title_id = any(:titles) and removed_at is null
                        union select title_id from lists.item where title_id = any(:titles) and removed_at is null
                        union select title_id from lists.viewing where title_id = any(:titles) and removed_at is null
                        union select title_id from lists.displaced_wish where title_id = any(:titles)
                        union select title_id from lists.displaced_item where title_id = any(:titles)
                        """)
                .param("titles", titles.toArray(Long[]::new))
                .query((row, number) -> row.getLong("title_id"))
                .list();
    }

    /** Forgets what was removed and could still be brought back. */
    @Override
    public void letGo(Collection<Long> titles) {
        letGo("delete from lists.watchlist where title_id = any(:titles) and removed_at is not null", titles);
        letGo("delete from lists.item where title_id = any(:titles) and removed_at is not null", titles);
        letGo("delete from lists.viewing where title_id = any(:titles) and removed_at is not null", titles);
    }

    private void letGo(String statement, Collection<Long> titles) {
        db.sql(statement).param("titles", titles.toArray(Long[]::new)).update();
    }
}
