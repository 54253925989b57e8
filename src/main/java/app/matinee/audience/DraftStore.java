package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DraftStore {
    private final JdbcClient db;

    DraftStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Keeps a draft at the title that this one was merged into, if it was. What a page still sends after its review was
     * published, or changed in another tab, would bring a finished draft back, so it is not kept.
     */
    boolean put(AccountId account, TitleId title, DraftText text, boolean spoiler, int revision, Instant now) {
        return db.sql("""
                                insert into audience.draft (title_id, account_id, body, spoiler, revision, saved_at)
                                select kept, :account, :body, :spoiler, :revision, :now
                                from catalog.kept(:title) as kept
                                where :revision = coalesce(
                                    (select review.revision from audience.review
                                        where title_id = kept and account_id = :account and deleted_at is null), 0)
                                on conflict (title_id, account_id) do update
                                set (body, spoiler, revision, saved_at)
                                    = (excluded.body, excluded.spoiler, excluded.revision, excluded.saved_at)
                                """)
                        .param("title", title.value())
                        .param("account", account.value())
                        .param("body", text.text())
                        .param("spoiler", spoiler)
                        .param("revision", revision)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void delete(AccountId account, TitleId title) {
        db.sql("delete from audience.draft where title_id = :title and account_id = :account")
                .param("title", title.value())
                .param("account", account.value())
                .update();
    }
}
