package app.matinee.ingest.movielens;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.matinee.catalog.ExternalId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Holds the first rating of a data set that can be used, or the first tag where there are no ratings. Who said what when,
 * to the second, is no two sets' alike, and the same in an archive and in a folder, however either is called.
 *
 * @param user as the set counts its people
 */
record FirstOpinion(int user, ExternalId film, Instant time, String said) {
    private static final int DIGITS = 8;

    /** Reads it; empty where nobody says anything. */
    static Optional<FirstOpinion> of(MovielensFiles files, Instant now) {
        if (!files.has(MovielensTable.RATINGS) && !files.has(MovielensTable.TAGS)) {
            return Optional.empty();
        }
        List<FirstOpinion> first = new ArrayList<>();
        try (var table = files.has(MovielensTable.RATINGS)
                ? new MovielensRatings(files, "", now)
                : new MovielensTags(files, "", now)) {
            var more = true;
            while (more && first.isEmpty()) {
                more = table.read(row -> first.add(table.opinion(row)), rejected -> {});
            }
        }
        return first.stream().findFirst();
    }

    /** Returns a word that tells its set from others. */
    String word() {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest("%d %s %d %s"
                            .formatted(user, film.value(), time.getEpochSecond(), said)
                            .getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
