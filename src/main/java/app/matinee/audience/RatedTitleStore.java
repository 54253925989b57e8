package app.matinee.audience;

import app.matinee.catalog.TitleUse;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps titles that members rated, reviewed or tagged. */
@Component
class RatedTitleStore implements TitleUse {
    private final JdbcClient db;

    RatedTitleStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Long> used(Collection<Long> titles) {
        return db.sql("""
                        select title_id from audience.rating where title_id = any(:titles)
                        union select title_id from audience.review where title_id = any(:titles)
                        union select title_id from audience.draft where title_id = any(:titles)
                        union select title_id from audience.tag where title_id = any(:titles)
                        union select title_id from audience.retold where title_id = any(:titles)
                        union select title_id from audience.told_rating where title_id = any(:titles)
                        union select title_id from audience.told_review where title_id = any(:titles)
                        union select kept_id from audience.title_merge where kept_id = any(:titles)
                        union select gone_id from audience.title_merge where gone_id = any(:titles)
                        """)
                .param("titles", titles.toArray(Long[]::new))
                .query((row, number) -> row.getLong("title_id"))
                .list();
    }

    @Override
    public void letGo(Collection<Long> titles) {
        db.sql("delete from audience.tally_delta where title_id = any(:titles)")
                .param("titles", titles.toArray(Long[]::new))
                .update();
        db.sql("delete from audience.tally where title_id = any(:titles)")
                .param("titles", titles.toArray(Long[]::new))
                .update();
    }
}
