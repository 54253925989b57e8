package app.matinee.accounts;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who takes part. Signing up and in come with membership. */
@Component
public class Accounts {
    private final AccountStore store;

    Accounts(AccountStore store) {
        this.store = store;
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
