package app.matinee.accounts;

import app.matinee.accounts.Accounts.Identity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountStore {
    private static final String SELECTED = """
            select id as account_id, handle, public_name, roles, email, name, shown_as, password, shared
            from accounts.account
            """;

    private final JdbcClient db;

    AccountStore(JdbcClient db) {
        this.db = db;
    }

    List<AccountId> open(List<Identity> identities) {
        var handles = identities.stream().map(Identity::handle).toArray(String[]::new);
        db.sql("""
                        insert into accounts.account (handle, public_name, kind)
                        select * from unnest(:handles::text[], :names::text[], :kinds::text[])
                        on conflict (handle) do nothing
                        """)
                .param("handles", handles)
                .param("names", identities.stream().map(Identity::publicName).toArray(String[]::new))
                .param(
                        "kinds",
                        identities.stream()
                                .map(identity -> identity.kind().name().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .update();
        return db.sql("""
                        select id from unnest(:handles::text[]) with ordinality as asked (handle, place)
                        join accounts.account using (handle) order by place
                        """)
                .param("handles", handles)
                .query((row, number) -> new AccountId(row.getLong("id")))
                .list();
    }

    /** Makes a member; returns nothing when the handle or the e-mail is taken. */
    Optional<AccountId> join(String handle, String name, Email email, @Nullable String password) {
        return db.sql("""
                        insert into accounts.account (handle, public_name, kind, email, name, password)
                        values (:handle, :shown, 'member', :email, :name, :password)
                        on conflict do nothing returning id
                        """)
                .param("handle", handle)
                .param("shown", PublicName.initialled(name))
                .param("email", email.value())
                .param("name", name)
                .param("password", password)
                .query((row, number) -> new AccountId(row.getLong("id")))
                .optional();
    }

    Optional<Account> byEmail(Email email) {
        return db.sql(SELECTED + "where email = :email")
                .param("email", email.value())
                .query((row, number) -> account(row))
                .optional();
    }

    Optional<Account> byId(AccountId id) {
        return db.sql(SELECTED + "where id = :id and kind = 'member'")
                .param("id", id.value())
                .query((row, number) -> account(row))
                .optional();
    }

    Optional<Member> byHandle(String handle) {
        return db.sql(SELECTED + "where handle = :handle")
                .param("handle", handle)
                .query((row, number) -> member(row, "account_id"))
                .optional();
    }

    List<Account> members() {
        return db.sql(SELECTED + "where kind = 'member' order by handle")
                .query((row, number) -> account(row))
                .list();
    }

    boolean isTaken(String handle) {
        return byHandle(handle).isPresent();
    }

    void rename(AccountId id, String name, boolean byHandle) {
        db.sql("""
                        update accounts.account set name = :name, shown_as = :shown,
                            public_name = case when :shown = 'handle' then handle else :public end
                        where id = :id
                        """)
                .param("id", id.value())
                .param("name", name)
                .param("shown", byHandle ? "handle" : "name")
                .param("public", PublicName.initialled(name))
                .update();
    }

    /** Returns whether the handle was free. */
    boolean changeHandle(AccountId id, String handle) {
        return db.sql("""
                        update accounts.account set handle = :handle,
                            public_name = case when shown_as = 'handle' then :handle else public_name end
                        where id = :id and not exists (
                            select from accounts.account as other where other.handle = :handle and other.id <> :id)
                        """).param("id", id.value()).param("handle", handle).update() > 0;
    }

    void changePassword(AccountId id, String password) {
        db.sql("update accounts.account set password = :password where id = :id")
                .param("id", id.value())
                .param("password", password)
                .update();
    }

    /** Returns whether the address was free. */
    boolean changeEmail(AccountId id, Email email) {
        return db.sql("""
                        update accounts.account set email = :email
                        where id = :id and not exists (select from accounts.account as other where other.email = :email)
                        """).param("id", id.value()).param("email", email.value()).update() > 0;
    }

    void share(AccountId id) {
        db.sql("update accounts.account set shared = true where id = :id")
                .param("id", id.value())
                .update();
    }

    void changeRoles(AccountId id, Set<Role> roles) {
        db.sql("update accounts.account set roles = :roles where id = :id")
                .param("id", id.value())
                .param(
                        "roles",
                        roles.stream()
                                .sorted()
                                .map(role -> role.name().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .update();
    }

    int removeImported(List<AccountId> accounts) {
        return db.sql("delete from accounts.account where id = any(:ids) and kind = 'imported'")
                .param("ids", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .update();
    }

    static Member member(ResultSet row, String id) throws SQLException {
        return new Member(
                new AccountId(row.getLong(id)), row.getString("handle"), row.getString("public_name"), roles((String[])
                        row.getArray("roles").getArray()));
    }

    private static Set<Role> roles(String[] names) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names)
                .map(name -> Role.valueOf(name.toUpperCase(Locale.ROOT)))
                .forEach(roles::add);
        return roles;
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                member(row, "account_id"),
                row.getString("email"),
                row.getString("name"),
                row.getString("shown_as").equals("handle"),
                row.getString("password"),
                row.getBoolean("shared"));
    }
}
