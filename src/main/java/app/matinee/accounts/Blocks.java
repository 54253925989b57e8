package app.matinee.accounts;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps members apart who do not want to meet. A block works both ways, whoever asked for it; every session carries from
 * whom its member is kept apart, so that a page folds things away without a statement of its own.
 */
@Component
public class Blocks {
    private final BlockStore store;
    private final Sessions sessions;
    private final Clock clock;

    Blocks(BlockStore store, Sessions sessions, Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Blocks somebody; done twice it is there once, and nobody blocks themselves. */
    @Transactional
    public void block(AccountId by, AccountId other) {
        if (!by.equals(other)) {
            store.put(by, other, clock.instant());
            sessions.forget();
        }
    }

    /** Takes a block back; the other's block of this member stays. */
    @Transactional
    public void lift(AccountId by, AccountId other) {
        store.remove(by, other);
        sessions.forget();
    }

    /** Returns whom a member has blocked, the last first. */
    public List<Member> of(AccountId by) {
        return store.of(by);
    }
}
