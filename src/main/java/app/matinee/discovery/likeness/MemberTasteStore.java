package app.matinee.discovery.likeness;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.discovery.likeness.LikedTitle.Near;
import app.matinee.scoring.Stars;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what one member rated, and knows already. */
@Component
class MemberTasteStore {
    private final JdbcClient db;

    MemberTasteStore(JdbcClient db) {
        this.db = db;
    }

    /** Returns the newest ratings of films and series, newest first, with what is like those that the member likes. */
    List<LikedTitle> rated(AccountId account, int most) {
        return db.sql("""
                        select latest.title_id, latest.stars, likeness.others, likeness.weights
                        from (
                            select title_id, stars, rated_at from audience.rating where account_id = :account
                            order by rated_at desc, title_id desc limit :most) as latest
                        join catalog.title on title.id = latest.title_id and title.kind in ('movie', 'series')
                        left join discovery.likeness on likeness.title_id = latest.title_id and stars >= :liked
                        order by rated_at desc, latest.title_id desc
                        """)
                .param("account", account.value())
                .param("most", most)
                .param("liked", LikedTitle.LEAST.halves())
                .query((row, number) ->
                        new LikedTitle(new TitleId(row.getLong("title_id")), new Stars(row.getInt("stars")), near(row)))
                .list();
    }

    private static List<Near> near(ResultSet row) throws SQLException {
        if (row.getArray("others") == null) {
            return List.of();
        }
        var others = (Long[]) row.getArray("others").getArray();
        var weights = (Float[]) row.getArray("weights").getArray();
        return IntStream.range(0, others.length)
                .mapToObj(place -> new Near(new TitleId(others[place]), weights[place]))
                .toList();
    }

    /** Returns those of some titles that the member has not rated, watched, wished to watch, or refused. */
    List<Candidate> unknown(AccountId account, List<TitleId> titles) {
        return db.sql("""
                        select title_id, others, weights
                        from unnest(:titles::bigint[]) as asked (id)
                        join discovery.likeness on title_id = id
                        where not exists (select from audience.rating where title_id = id and account_id = :account)
                            and not exists (select from lists.viewing
                                where title_id = id and account_id = :account and removed_at is null)
                            and not exists (select from lists.watchlist
                                where title_id = id and account_id = :account and removed_at is null)
                            and not exists (select from discovery.unwanted
                                where title_id = id and account_id = :account)
                        """)
                .param("titles", LikenessDueStore.numbers(titles))
                .param("account", account.value())
                .query((row, number) -> new Candidate(new TitleId(row.getLong("title_id")), near(row)))
                .list();
    }
}
