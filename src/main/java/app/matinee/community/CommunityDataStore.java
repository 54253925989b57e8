package app.matinee.community;

import app.matinee.accounts.AccountId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CommunityDataStore {
    private static final List<String> ERASURES = List.of(
            "delete from community.privacy where account_id = :account",
            "delete from community.kept_title where account_id = :account",
            "delete from community.follow where follower_id = :account or followed_id = :account",
            "delete from community.mute where muter_id = :account or muted_id = :account",
            "delete from community.notification where account_id = :account or actor_id = :account",
            "delete from community.digest where account_id = :account");

    private final JdbcClient db;

    CommunityDataStore(JdbcClient db) {
        this.db = db;
    }

    /** Each row names what it is, whom or what it is about, the choice that was made, and since when it stands. */
    List<Map<String, ?>> rows(AccountId account) {
        return db.sql("""
                        select * from (
                            select 'privacy' as what, section as about, circle as choice, null::timestamptz as since
                            from community.privacy where account_id = :account
                            union all
                            select 'kept to oneself', path, null, null
                            from community.kept_title join catalog.address using (title_id) where account_id = :account
                            union all
                            select 'follows', handle, null, since
                            from community.follow join accounts.account on id = followed_id where follower_id = :account
                            union all
                            select 'followed by', handle, null, since
                            from community.follow join accounts.account on id = follower_id where followed_id = :account
                            union all
                            select 'muted', handle, null, since
                            from community.mute join accounts.account on id = muted_id where muter_id = :account
                            union all
                            select 'notification', handle, notification.kind, told_at
                            from community.notification join accounts.account on account.id = actor_id
                            where account_id = :account
                            union all
                            select 'digest', null, rhythm, null from community.digest where account_id = :account) as held
                        order by what, since, about
                        """)
                .param("account", account.value())
                .<Map<String, ?>>query((row, number) -> {
                    Map<String, String> columns = new LinkedHashMap<>();
                    for (var column : List.of("what", "about", "choice", "since")) {
                        var value = row.getString(column);
                        columns.put(column, value == null ? "" : value);
                    }
                    return columns;
                })
                .list();
    }

    void erase(AccountId account) {
        ERASURES.forEach(
                erasure -> db.sql(erasure).param("account", account.value()).update());
    }
}
