package app.matinee.ingest.member;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.lists.ListId;
import app.matinee.lists.ListPrivacy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a member keeps already, so that nothing is brought twice, and notes which lists were made. */
@Component
class KeptStore {
    private final JdbcClient db;

    KeptStore(JdbcClient db) {
        this.db = db;
    }

    /** Saw a title on a day. */
    record Evening(TitleId title, LocalDate day) {}

    /**
     * Describes a list that an upload brings.
     *
     * @param empty whether it never had an entry
     * @param made the list that was made of it, or null
     */
    record NewList(
            int number,
            String name,
            String description,
            boolean ranked,
            ListPrivacy privacy,
            boolean empty,
            @Nullable ListId made) {}

    List<Evening> evenings(AccountId account) {
        return db.sql("""
                        select title_id, watched_on from lists.viewing
                        where account_id = :account and removed_at is null
                        """)
                .param("account", account.value())
                .query((row, number) ->
                        new Evening(new TitleId(row.getLong("title_id")), row.getObject("watched_on", LocalDate.class)))
                .list();
    }

    /** Returns which of these viewings are still there. */
    List<Long> viewings(AccountId account, List<Long> made) {
        return db.sql("""
                        select id from lists.viewing
                        where account_id = :account and id = any(:made) and removed_at is null
                        order by id
                        """)
                .param("account", account.value())
                .param("made", made.toArray(Long[]::new))
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    int wishes(AccountId account) {
        return count(
                "select count(*) from lists.watchlist where account_id = :account and removed_at is null", account);
    }

    int lists(AccountId account) {
        return count("select count(*) from lists.list where owner_id = :account and removed_at is null", account);
    }

    private int count(String sql, AccountId account) {
        return db.sql(sql)
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    List<NewList> uploaded(UploadId upload) {
        return db.sql("""
                        select list.*, not exists (
                            select from ingest.upload_row row
                            where row.upload_id = list.upload_id and row.list = list.number) as empty
                        from ingest.upload_list list
                        where upload_id = :upload order by number
                        """)
                .param("upload", upload.value())
                .query((row, number) -> {
                    var made = row.getObject("list_id", UUID.class);
                    return new NewList(
                            row.getInt("number"),
                            row.getString("name"),
                            row.getString("description"),
                            row.getBoolean("ranked"),
                            ListPrivacy.valueOf(row.getString("privacy").toUpperCase(Locale.ROOT)),
                            row.getBoolean("empty"),
                            made == null ? null : new ListId(made));
                })
                .list();
    }

    /** Tells whether a member has a list of this name with these titles and no others. */
    boolean hasList(AccountId account, String name, List<TitleId> titles) {
        return db.sql("""
                        select exists (
                            select from lists.list
                            where owner_id = :account and name = :name and removed_at is null
                                and (select coalesce(array_agg(title_id order by title_id), '{}') from lists.item
                                        where list_number = list.number and item.removed_at is null)
                                    = (select coalesce(array_agg(title order by title), '{}')
                                        from unnest(:titles::bigint[]) as title))
                        """)
                .param("account", account.value())
                .param("name", name)
                .param("titles", titles.stream().map(TitleId::value).toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }

    void noteList(UploadId upload, int number, ListId list) {
        db.sql("update ingest.upload_list set list_id = :list where upload_id = :upload and number = :number")
                .param("upload", upload.value())
                .param("number", number)
                .param("list", list.value())
                .update();
    }

    /** Returns the lists that were made of an upload and are as they were made, by their numbers in it. */
    Map<Integer, ListId> untouched(AccountId account, UploadId upload) {
        Map<Integer, ListId> untouched = new HashMap<>();
        db.sql("""
                        select made.number, made.list_id
                        from ingest.upload_list made
                        join lists.list on list.id = made.list_id
                        where made.upload_id = :upload and list.owner_id = :account and list.removed_at is null
                            and list.changed_at = list.made_at
                        """)
                .param("upload", upload.value())
                .param("account", account.value())
                .query(row -> {
                    untouched.put(row.getInt("number"), new ListId(row.getObject("list_id", UUID.class)));
                });
        return untouched;
    }
}
