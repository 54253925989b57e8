package app.matinee.community;

import java.time.Year;
import org.springframework.stereotype.Component;

/** Sums up what members rated, when it is asked for, by one statement; seasons and episodes count as what they are. */
@Component
public class Statistics {
    private final StatisticsStore store;

    Statistics(StatisticsStore store) {
        this.store = store;
    }

    /** Sums up all of a member's ratings. Those of titles that the member keeps back count for the member alone. */
    public MemberStatistics of(PublicProfile profile) {
        return store.read(profile.member().id(), profile.isOwn(), null);
    }

    /** Sums up the ratings that a member gave in a year, in UTC. */
    public MemberStatistics of(PublicProfile profile, Year year) {
        return store.read(profile.member().id(), profile.isOwn(), year);
    }
}
