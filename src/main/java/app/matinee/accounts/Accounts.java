package app.matinee.accounts;

import app.matinee.platform.changes.ChangeLog;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who takes part. */
@Component
public class Accounts {
    private static final Pattern HANDLE = Pattern.compile("[a-z0-9][a-z0-9-]{1,29}");

    /** How the change log calls an account whose member appears otherwise from now on. */
    private static final String CHANGED = "account";

    private final AccountStore store;
    private final Sessions sessions;
    private final ChangeLog changes;

    Accounts(AccountStore store, Sessions sessions, ChangeLog changes) {
        this.store = store;
        this.sessions = sessions;
        this.changes = changes;
    }

    /**
     * Opens identities that nobody can sign in to, or finds those whose handle is there already.
     *
     * @return their ids in the order of the identities
     */
    @Transactional
    public List<AccountId> open(List<Identity> identities) {
        return store.open(identities);
    }

    /**
     * Removes those of these identities that came by import; others, such as members, stay.
     *
     * @return how many went
     */
    @Transactional
    public int closeImported(List<AccountId> accounts) {
        return store.removeImported(accounts);
    }

    /** Returns who has a handle: a member, or an imported or demo identity. */
    public Optional<Member> member(String handle) {
        return store.byHandle(handle);
    }

    /** Returns a member's own account. */
    public Optional<Profile> profile(AccountId account) {
        return store.byId(account).map(Profile::of);
    }

    /** Returns the account of an e-mail address; for the operator. */
    public Optional<Profile> profile(String email) {
        return store.byEmail(Email.of(email)).map(Profile::of);
    }

    /** Returns all members by handle; for the operator. */
    public List<Profile> profiles() {
        return store.members().stream().map(Profile::of).toList();
    }

    /**
     * Changes how a member appears to others.
     *
     * @param name 1 to 60 characters; others see its first word and the initial of its last
     * @param byHandle whether others see the handle instead
     * @throws RefusedFieldException when the name is empty, too long, or only made of what cannot be seen
     */
    @Transactional
    public void rename(AccountId account, String name, boolean byHandle) {
        store.rename(account, PublicName.tidy(name), byHandle);
        changes.record(CHANGED, account.value());
        sessions.forget();
    }

    /**
     * Changes the handle; the old one is free for others.
     *
     * @param handle 2 to 30 lower-case letters, digits and dashes
     * @throws RefusedFieldException when it has another form or is taken
     */
    @Transactional
    public void changeHandle(AccountId account, String handle) {
        if (!HANDLE.matcher(handle).matches()) {
            throw new RefusedFieldException(
                    "handle", "Use 2 to 30 lowercase letters, digits and dashes, starting with a letter or digit.");
        }
        if (!store.changeHandle(account, handle)) {
            throw new RefusedFieldException("handle", "That one is taken. Choose another.");
        }
        changes.record(CHANGED, account.value());
        sessions.forget();
    }

    /** Keeps an account as it is for all who know its password: nobody changes how one signs in, and nobody deletes it. */
    @Transactional
    public void share(AccountId account) {
        store.share(account);
    }

    /** Gives a member exactly these roles. */
    @Transactional
    public void appoint(AccountId account, Set<Role> roles) {
        store.changeRoles(account, roles);
        sessions.forget();
    }

    /**
     * Describes an identity to open.
     *
     * @param handle 1 to 64 lower-case letters, digits and dashes, unique
     * @param publicName shown beside ratings and reviews, with the person's own capitals
     */
    public record Identity(String handle, String publicName, Kind kind) {}

    /** Tells where an identity comes from. */
    public enum Kind {
        IMPORTED,
        DEMO
    }
}
