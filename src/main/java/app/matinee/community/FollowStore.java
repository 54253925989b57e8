package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Member;
import app.matinee.values.Page;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FollowStore {
    private final JdbcClient db;

    FollowStore(JdbcClient db) {
        this.db = db;
    }

    int count(AccountId follower) {
        return db.sql("select count(*) from community.follow where follower_id = :follower")
                .param("follower", follower.value())
                .query(Integer.class)
                .single();
    }

    /** Returns whether it is new. Between members whom a block keeps apart nothing is written. */
    boolean put(AccountId follower, AccountId followed, Instant now) {
        return db.sql("""
                                insert into community.follow (follower_id, followed_id, since)
                                select :follower, :followed, :now
                                where not exists (select from accounts.block
                                    where blocker_id = :follower and blocked_id = :followed
                                        or blocker_id = :followed and blocked_id = :follower)
                                on conflict do nothing
                                """)
                        .param("follower", follower.value())
                        .param("followed", followed.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void remove(AccountId follower, AccountId followed) {
        db.sql("delete from community.follow where follower_id = :follower and followed_id = :followed")
                .param("follower", follower.value())
                .param("followed", followed.value())
                .update();
    }

    void mute(AccountId by, AccountId other, Instant now) {
        db.sql("""
                        insert into community.mute (muter_id, muted_id, since)
                        select :by, :other, :now where :by <> :other on conflict do nothing
                        """)
                .param("by", by.value())
                .param("other", other.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void unmute(AccountId by, AccountId other) {
        db.sql("delete from community.mute where muter_id = :by and muted_id = :other")
                .param("by", by.value())
                .param("other", other.value())
                .update();
    }

    List<Member> muted(AccountId by) {
        return db.sql("select " + ProfileStore.MEMBER + """
                        , since from community.mute join accounts.account on account.id = muted_id
                        where muter_id = :by order by since desc, muted_id desc
                        """)
                .param("by", by.value())
                .query((row, number) -> ProfileStore.member(row))
                .list();
    }

    Page<Member> followers(AccountId of, boolean all, Page.Request page) {
        return members("follower_id", "followed_id", of, all, page);
    }

    Page<Member> following(AccountId of, boolean all, Page.Request page) {
        return members("followed_id", "follower_id", of, all, page);
    }

    private Page<Member> members(String shown, String by, AccountId of, boolean all, Page.Request page) {
        List<Member> members = new ArrayList<>();
        long[] total = {0};
        db.sql(("with members as (select " + ProfileStore.MEMBER + """
                        , since from community.follow join accounts.account on account.id = %s
                        where %s = :of and (:all or %s))
                        select counted.total, listed.* from (select count(*) as total from members) as counted
                        left join (select * from members order by since desc, account_id desc
                            limit :size offset :offset) as listed on true
                        order by since desc, account_id desc
                        """).formatted(shown, by, ProfileStore.SEEN_BY_ALL))
                .param("of", of.value())
                .param("all", all)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    if (row.getString("handle") != null) {
                        members.add(ProfileStore.member(row));
                    }
                });
        return new Page<>(members, page.number(), page.size(), total[0]);
    }
}
