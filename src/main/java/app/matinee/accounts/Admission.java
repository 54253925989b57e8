package app.matinee.accounts;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens a session for a member who has proved one thing, unless a second one is due. */
@Component
class Admission {
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final SecondFactorStore factors;
    private final TicketStore tickets;
    private final Sessions sessions;

    Admission(SecondFactorStore factors, TicketStore tickets, Sessions sessions) {
        this.factors = factors;
        this.tickets = tickets;
        this.sessions = sessions;
    }

    SignInAnswer admit(AccountId account, String device) {
        return factors.isOn(account)
                ? new SignInAnswer.SecondFactorNeeded(
                        tickets.issue(Ticket.Purpose.SECOND_FACTOR, account, Map.of(), LIFE))
                : admitWholly(account, device);
    }

    SignInAnswer admitWholly(AccountId account, String device) {
        return new SignInAnswer.Welcome(sessions.open(account, device));
    }
}
