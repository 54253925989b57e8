package app.matinee.ingest.movielens;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.ingest.fields.Fields;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Reads a table of what people said of films, and when. */
abstract class MovielensOpinions extends MovielensPart {
    /** MovieLens did not exist before. */
    private static final Instant FIRST = Instant.parse("1995-01-01T00:00:00Z");

    private static final int LONGEST_TIME = 20;
    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");

    private final String people;
    private final Instant now;
    private Identity last;

    /**
     * @param people what the handles of all who speak begin with
     * @param now nothing was said later
     */
    MovielensOpinions(MovielensTable kind, MovielensFiles files, String people, Instant now) {
        super(kind, files);
        this.people = people;
        this.now = now;
        this.last = identity(0);
    }

    /** Returns who said it. What one person said stands together, so that most rows share one identity. */
    final Identity person(Fields<MovielensColumn> row) {
        var identity = identity(id(row, MovielensColumn.USER));
        if (!identity.equals(last)) {
            last = identity;
        }
        return last;
    }

    /** Returns all of an opinion that tells its data set from others. */
    final FirstOpinion opinion(Fields<MovielensColumn> row) {
        return new FirstOpinion(id(row, MovielensColumn.USER), movie(row), time(row), said(row));
    }

    /** Returns what was said. */
    abstract String said(Fields<MovielensColumn> row);

    private Identity identity(int user) {
        return new Identity(people + "-" + user, "MovieLens " + user, Accounts.Kind.IMPORTED);
    }

    final Instant time(Fields<MovielensColumn> row) {
        var seconds = row.name(MovielensColumn.TIMESTAMP, LONGEST_TIME);
        if (seconds != null && SECONDS.matcher(seconds).matches()) {
            var time = Instant.ofEpochSecond(Long.parseLong(seconds));
            if (!time.isBefore(FIRST) && !time.isAfter(now)) {
                return time;
            }
        }
        throw row.bad(
                MovielensColumn.TIMESTAMP,
                "Seconds since 1970 belong here, of a time from 1995 to %s"
                        .formatted(now.atOffset(ZoneOffset.UTC).toLocalDate()));
    }
}
