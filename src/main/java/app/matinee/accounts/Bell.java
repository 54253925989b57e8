package app.matinee.accounts;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what waits for members to be read. The count stands beside the account, since the statement that finds a session
 * reads it along, and the header of every page shows it.
 */
@Component
public class Bell {
    private final BellStore store;
    private final Sessions sessions;

    Bell(BellStore store, Sessions sessions) {
        this.store = store;
        this.sessions = sessions;
    }

    /** Counts one more thing for each of these members. */
    @Transactional
    public void ring(Collection<AccountId> members) {
        if (!members.isEmpty()) {
            store.ring(members);
        }
    }

    /** Says how many things are left; the member's own pages show it at once. */
    @Transactional
    public void leave(AccountId member, int unread) {
        if (store.leave(member, unread)) {
            sessions.forget();
        }
    }
}
