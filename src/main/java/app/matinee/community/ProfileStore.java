package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Member;
import app.matinee.accounts.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is near to whom and what each lets others see; the one place where privacy comes from. */
@Component
class ProfileStore {
    static final String MEMBER = "account.id as account_id, account.handle, account.public_name, account.roles";
    /** Of the account that the query around it names. */
    private static final String PRIVACY = """
            array(select section || ' ' || circle from community.privacy where privacy.account_id = account.id) as privacy
            """;

    /** Is true of members whose profile everybody sees. */
    static final String SEEN_BY_ALL = """
            not exists (select from community.privacy
                where privacy.account_id = account.id and section = 'profile' and circle <> 'public')
            """;

    private final JdbcClient db;

    ProfileStore(JdbcClient db) {
        this.db = db;
    }

    Optional<PublicProfile> find(String handle, @Nullable AccountId viewer) {
        return db.sql("select " + MEMBER + ", " + PRIVACY + """
                        , account.created_at,
                            exists (select from accounts.block
                                where blocker_id = account.id and blocked_id = :viewer
                                    or blocker_id = :viewer and blocked_id = account.id) as apart,
                            exists (select from community.follow
                                where follower_id = :viewer and followed_id = account.id) as followed,
                            exists (select from community.follow
                                where follower_id = account.id and followed_id = :viewer) as follows,
                            exists (select from community.mute
                                where muter_id = :viewer and muted_id = account.id) as muted,
                            (select count(*) from audience.rating where rating.account_id = account.id
                                and (account.id = :viewer or not exists (select from community.kept_title
                                    where kept_title.account_id = account.id and kept_title.title_id = rating.title_id))
                                ) as ratings,
                            (select count(*) from audience.review
                                where review.account_id = account.id and state = 'published' and deleted_at is null
                                    and (account.id = :viewer or not exists (select from community.kept_title
                                        where kept_title.account_id = account.id
                                            and kept_title.title_id = review.title_id))) as reviews,
                            (select count(*) from community.follow where followed_id = account.id) as followers,
                            (select count(*) from community.follow where follower_id = account.id) as following
                        from accounts.account where handle = :handle
                        """)
                .param("handle", handle)
                .param("viewer", viewer == null ? 0 : viewer.value())
                .query((row, number) -> profile(row, viewer))
                .optional();
    }

    private static PublicProfile profile(ResultSet row, @Nullable AccountId viewer) throws SQLException {
        var member = member(row);
        return new PublicProfile(
                member,
                row.getTimestamp("created_at").toInstant(),
                nearness(row, member.id().equals(viewer)),
                row.getBoolean("follows"),
                row.getBoolean("muted"),
                privacy(row),
                row.getInt("ratings"),
                row.getInt("reviews"),
                row.getInt("followers"),
                row.getInt("following"));
    }

    private static Nearness nearness(ResultSet row, boolean self) throws SQLException {
        if (self) {
            return Nearness.SELF;
        }
        if (row.getBoolean("apart")) {
            return Nearness.APART;
        }
        return row.getBoolean("followed") ? Nearness.FOLLOWER : Nearness.STRANGER;
    }

    /** Returns whose deeds a member's feed is made of, with what each of them lets followers see. */
    List<Followed> followed(AccountId follower) {
        return db.sql("select account.id as account_id, " + PRIVACY + """
                        from community.follow join accounts.account on account.id = followed_id
                        where follower_id = :follower and not exists (select from community.mute
                            where muter_id = :follower and muted_id = account.id)
                        """)
                .param("follower", follower.value())
                .query((row, number) -> new Followed(new AccountId(row.getLong("account_id")), privacy(row)))
                .list();
    }

    Privacy privacy(AccountId account) {
        return db.sql("select " + PRIVACY + "from accounts.account where id = :account")
                .param("account", account.value())
                .query((row, number) -> privacy(row))
                .optional()
                .orElse(Privacy.USUAL);
    }

    void change(AccountId account, Privacy privacy) {
        db.sql("delete from community.privacy where account_id = :account")
                .param("account", account.value())
                .update();
        var chosen = privacy.chosen().entrySet().stream()
                .filter(choice -> choice.getValue() != choice.getKey().usual())
                .toList();
        db.sql("""
                        insert into community.privacy (account_id, section, circle)
                        select :account, * from unnest(:sections::text[], :circles::text[])
                        """)
                .param("account", account.value())
                .param(
                        "sections",
                        chosen.stream().map(choice -> choice.getKey().word()).toArray(String[]::new))
                .param(
                        "circles",
                        chosen.stream().map(choice -> choice.getValue().word()).toArray(String[]::new))
                .update();
    }

    static Member member(ResultSet row) throws SQLException {
        return new Member(
                new AccountId(row.getLong("account_id")),
                row.getString("handle"),
                row.getString("public_name"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(name -> Role.valueOf(name.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()));
    }

    private static Privacy privacy(ResultSet row) throws SQLException {
        Map<Section, Circle> chosen = new EnumMap<>(Section.class);
        for (var choice : (String[]) row.getArray("privacy").getArray()) {
            var words = choice.toUpperCase(Locale.ROOT).split(" ", 2);
            chosen.put(Section.valueOf(words[0]), Circle.valueOf(words[1]));
        }
        return new Privacy(chosen);
    }

    /** Is somebody whom the reader of a feed follows. */
    record Followed(AccountId account, Privacy privacy) {}
}
