package app.matinee.criticism;

import app.matinee.catalog.TitleUse;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps titles that critics reviewed, or that have a consensus. */
@Component
class ReviewedTitleStore implements TitleUse {
    private final JdbcClient db;

    ReviewedTitleStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Long> used(Collection<Long> titles) {
        return db.sql("""
                        select title_id from criticism.review where title_id = any(:titles)
                        union select title_id from criticism.consensus where title_id = any(:titles)
                        union select title_id from criticism.told_review where title_id = any(:titles)
                        union select kept_id from criticism.title_merge where kept_id = any(:titles)
                        union select gone_id from criticism.title_merge where gone_id = any(:titles)
                        """)
                .param("titles", titles.toArray(Long[]::new))
                .query((row, number) -> row.getLong("title_id"))
                .list();
    }

    @Override
    public void letGo(Collection<Long> titles) {
        db.sql("delete from criticism.scorecard where title_id = any(:titles)")
                .param("titles", titles.toArray(Long[]::new))
                .update();
    }
}
