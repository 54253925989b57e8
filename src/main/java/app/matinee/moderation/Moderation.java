package app.matinee.moderation;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports, for whoever looks after the site. */
@Component
public class Moderation {
    private final ReportStore reports;
    private final Clock clock;

    Moderation(ReportStore reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** Keeps a report. A member reports a thing once; told again, reason and note are the newer ones. */
    @Transactional
    public void report(Report report) {
        reports.put(report, clock.instant());
    }
}
