package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.values.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells members what others did that concerns them. */
@Component
public class Notifications {
    private final NotificationStore store;
    private final Notifier notifier;

    Notifications(NotificationStore store, Notifier notifier) {
        this.store = store;
        this.notifier = notifier;
    }

    /** Returns what a member was told, the newest first. */
    public Page<Notification> page(AccountId account, Page.Request page) {
        return store.page(account, page);
    }

    /** Notes that a member has seen all there is. */
    @Transactional
    public void seen(AccountId account) {
        notifier.seen(account);
    }
}
