package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a member said as the member may take it along, and removes it. */
@Component
class MemberDataStore {
    /** Names a title so that other sites know it too. */
    private static final String TITLE = """
            address.name as title, address.year, address.path,
            (select min(value) from catalog.external_id where external_id.title_id = address.title_id
                and source = 'imdb') as imdb,
            (select min(value) from catalog.external_id where external_id.title_id = address.title_id
                and source = 'tmdb') as tmdb
            """;

    private final JdbcClient db;

    MemberDataStore(JdbcClient db) {
        this.db = db;
    }

    List<Map<String, @Nullable Object>> ratings(AccountId account) {
        return rows(account, "select " + TITLE + """
                , stars / 2.0 as stars, verified, to_json(rated_at)#>>'{}' as rated_at
                from audience.rating join catalog.address on address.title_id = rating.title_id
                where account_id = :account order by rated_at, rating.title_id
                """);
    }

    List<Map<String, @Nullable Object>> reviews(AccountId account) {
        return rows(account, "select " + TITLE + """
                , body as review, spoiler, to_json(written_at)#>>'{}' as written_at,
                to_json(edited_at)#>>'{}' as edited_at, state
                from audience.review join catalog.address on address.title_id = review.title_id
                where account_id = :account and deleted_at is null order by written_at, review.id
                """);
    }

    List<Map<String, @Nullable Object>> drafts(AccountId account) {
        return rows(account, "select " + TITLE + """
                , body as draft, spoiler, to_json(saved_at)#>>'{}' as saved_at
                from audience.draft join catalog.address on address.title_id = draft.title_id
                where account_id = :account order by saved_at, draft.title_id
                """);
    }

    private List<Map<String, @Nullable Object>> rows(AccountId account, String query) {
        return db.sql(query).param("account", account.value()).query().listOfRows();
    }

    /** Finds what a member rated, ordered. */
    List<TitleId> rated(AccountId account) {
        return titles(account, "select title_id from audience.rating where account_id = :account order by title_id");
    }

    /** Finds what a member reviewed, ordered. */
    List<TitleId> reviewed(AccountId account) {
        return titles(account, "select title_id from audience.review where account_id = :account order by title_id");
    }

    private List<TitleId> titles(AccountId account, String query) {
        return db.sql(query)
                .param("account", account.value())
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .list();
    }

    /** Removes all ratings and notes in {@code moves} what that does to tallies. */
    void eraseRatings(AccountId account) {
        update(account, """
                with gone as (delete from audience.rating where account_id = :account returning title_id, stars, verified)
                insert into moves select title_id, stars, verified, -1, 0 from gone
                """);
        update(account, "delete from audience.kept_stars where account_id = :account");
        update(account, "delete from audience.told_rating where account_id = :account");
        update(account, "delete from audience.merged_rating where account_id = :account");
        update(account, "delete from audience.tag where account_id = :account");
        update(
                account,
                "update audience.retold set accounts = array_remove(accounts, :account) where :account = any(accounts)");
    }

    /** Removes all reviews, with their histories, and notes in {@code moves} what that does to tallies. */
    void eraseReviews(AccountId account) {
        update(account, """
                with gone as (delete from audience.review where account_id = :account returning title_id, state, deleted_at)
                insert into moves (title_id, ratings, reviews)
                select title_id, 0, -1 from gone where state = 'published' and deleted_at is null
                """);
        update(account, "delete from audience.told_review where account_id = :account");
    }

    /** Removes what else leads from reviews that stay to who wrote them, and what nobody was meant to read. */
    void eraseTraces(AccountId account) {
        update(account, "delete from audience.review where account_id = :account and deleted_at is not null");
        update(account, """
                delete from audience.revision using audience.review
                where review.id = review_id and account_id = :account
                """);
    }

    void eraseDrafts(AccountId account) {
        update(account, "delete from audience.draft where account_id = :account");
        update(account, "delete from audience.merged_draft where account_id = :account");
        update(account, """
                with gone as (delete from audience.helpful where account_id = :account returning review_id)
                update audience.review set helpful = helpful - 1 from gone where review.id = review_id
                """);
    }

    private void update(AccountId account, String statement) {
        db.sql(statement).param("account", account.value()).update();
    }
}
