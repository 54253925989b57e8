package app.matinee.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class BlockStore {
    private final JdbcClient db;

    BlockStore(JdbcClient db) {
        this.db = db;
    }

    void put(AccountId by, AccountId other, Instant now) {
        db.sql("""
                        insert into accounts.block (blocker_id, blocked_id, since) values (:by, :other, :now)
                        on conflict do nothing
                        """)
                .param("by", by.value())
                .param("other", other.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void remove(AccountId by, AccountId other) {
        db.sql("delete from accounts.block where blocker_id = :by and blocked_id = :other")
                .param("by", by.value())
                .param("other", other.value())
                .update();
    }

    List<Member> of(AccountId by) {
        return db.sql("""
                        select account.id as account_id, handle, public_name, roles
                        from accounts.block join accounts.account on account.id = blocked_id
                        where blocker_id = :by order by since desc, blocked_id desc
                        """)
                .param("by", by.value())
                .query((row, number) -> AccountStore.member(row, "account_id"))
                .list();
    }
}
