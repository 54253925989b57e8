package app.matinee.accounts;

import app.matinee.platform.jobs.Schedule;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes sessions and tickets that are over. */
@Component
class ForgetJob {
    private final SessionStore sessions;
    private final TicketStore tickets;
    private final Clock clock;

    ForgetJob(SessionStore sessions, TicketStore tickets, Clock clock) {
        this.sessions = sessions;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = Schedule.FORGET_SESSIONS)
    void forget() {
        sessions.deleteBefore(clock.instant());
        tickets.deleteBefore(clock.instant());
    }
}
