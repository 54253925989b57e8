package app.matinee.accounts;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a visitor wanted to do until the visitor has signed in, so that nothing typed is lost. */
@Component
public class Wishes {
    private static final Duration LIFE = Duration.ofDays(1);

    private final TicketStore tickets;
    private final Attempts attempts;

    Wishes(TicketStore tickets, Attempts attempts) {
        this.tickets = tickets;
        this.attempts = attempts;
    }

    /**
     * Keeps a wish for a day.
     *
     * @param from the visitor's network address, which may keep only so many
     * @return what the visitor's browser holds to have it carried out
     */
    @Transactional
    public Secret keep(Wish wish, String from) {
        attempts.wish(from);
        return tickets.issue(Ticket.Purpose.WISH, null, wish.written(), LIFE);
    }

    /** Hands out a wish, once. */
    @Transactional
    public Optional<Wish> take(Secret secret) {
        return tickets.take(Ticket.Purpose.WISH, secret).map(ticket -> Wish.read(ticket.content()));
    }
}
