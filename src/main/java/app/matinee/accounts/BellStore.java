package app.matinee.accounts;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class BellStore {
    private final JdbcClient db;

    BellStore(JdbcClient db) {
        this.db = db;
    }

    // Locked in one order, so that two who are followed by the same people do not wait for each other.
    void ring(Collection<AccountId> members) {
        db.sql("""
                        update accounts.account set unread = unread + 1
                        from (select id as told from accounts.account where id = any(:members) order by id
                            for no key update) as locked
                        where account.id = locked.told
                        """)
                .param("members", members.stream().map(AccountId::value).toArray(Long[]::new))
                .update();
    }

    boolean leave(AccountId member, int unread) {
        return db.sql("update accounts.account set unread = :unread where id = :member and unread <> :unread")
                        .param("member", member.value())
                        .param("unread", unread)
                        .update()
                == 1;
    }
}
