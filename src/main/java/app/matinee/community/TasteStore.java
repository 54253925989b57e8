package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.community.Agreement.Both;
import app.matinee.values.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TasteStore {
    private final JdbcClient db;

    TasteStore(JdbcClient db) {
        this.db = db;
    }

    List<Both> common(AccountId one, AccountId other) {
        return db.sql("""
                        select one.stars as one, other.stars as other, count(*) as titles
                        from audience.rating as one join audience.rating as other using (title_id)
                        where one.account_id = :one and other.account_id = :other
                            and not exists (select from community.kept_title as kept
                                where kept.account_id = :other and kept.title_id = one.title_id)
                        group by one.stars, other.stars
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .query((row, number) -> new Both(row.getInt("one"), row.getInt("other"), row.getInt("titles")))
                .list();
    }

    /** Counts what a member and a critic said of the same titles; a critic says fresh (1) or rotten (0). */
    List<Both> common(AccountId account, Slug critic) {
        return db.sql("""
                        select stars, fresh, count(*) as titles
                        from (
                            select title_id, bool_or(sentiment = 'fresh')::int as fresh
                            from criticism.review join criticism.critic on critic.id = critic_id
                            where critic.slug = :critic and counts and state = 'published'
                            group by title_id) as reviewed
                        join audience.rating using (title_id)
                        where account_id = :account
                        group by stars, fresh
                        """)
                .param("account", account.value())
                .param("critic", critic.value())
                .query((row, number) -> new Both(row.getInt("stars"), row.getInt("fresh"), row.getInt("titles")))
                .list();
    }

    /** Returns the critics whom a member met most often, with what both said; a critic says fresh (1) or rotten (0). */
    Collection<Met> critics(AccountId account) {
        Map<String, Met> critics = new LinkedHashMap<>();
        db.sql("""
                        with rated as materialized (
                            select title_id, stars from audience.rating where account_id = :account
                            order by rated_at desc, title_id desc limit 2000),
                        met as materialized (
                            select critic_id, title_id, min(stars) as stars, bool_or(sentiment = 'fresh')::int as fresh
                            from rated join criticism.review using (title_id)
                            where counts and state = 'published' and critic_id is not null
                            group by critic_id, title_id),
                        often as (
                            select critic_id, count(*) as titles from met group by critic_id
                            having count(*) >= :fewest order by count(*) desc, critic_id limit 200)
                        select critic.name, critic.slug, stars, fresh, count(*) as titles
                        from often join met using (critic_id) join criticism.critic on critic.id = critic_id
                        group by critic.id, stars, fresh
                        """)
                .param("account", account.value())
                .param("fewest", Agreement.FEWEST)
                .query(row -> {
                    var slug = row.getString("slug");
                    var name = row.getString("name");
                    critics.computeIfAbsent(slug, any -> new Met(name, slug, new ArrayList<>()))
                            .common()
                            .add(new Both(row.getInt("stars"), row.getInt("fresh"), row.getInt("titles")));
                });
        return critics.values();
    }

    /** Gathers what a member and a critic said of the same titles. */
    record Met(String name, String slug, List<Both> common) {}
}
