package app.matinee.ingest.member.letterboxd;

import app.matinee.ingest.member.file.UploadedFile;
import app.matinee.ingest.member.said.Column;
import app.matinee.ingest.member.said.Listener;
import app.matinee.ingest.member.said.SaidRow;
import app.matinee.ingest.member.said.SaidTable;
import app.matinee.ingest.member.said.Site;
import app.matinee.ingest.member.said.SiteReader;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Reads the tables of an export. Films are known by name and year only: the addresses of ratings, the watchlist and
 * lists are a film's, those of the diary and of reviews an entry's, and neither says which film elsewhere it is.
 */
public final class LetterboxdReader implements SiteReader {
    /** Tables that say nothing about a title that could be kept here. */
    private static final Set<String> OTHERS = Set.of("profile", "comments", "following", "followers");

    @Override
    public Site site() {
        return Site.LETTERBOXD;
    }

    @Override
    public Optional<Reading> recognize(UploadedFile file) {
        if (LetterboxdList.isOne(file)) {
            return Optional.of(kept(file, new LetterboxdList(file)));
        }
        if (file.isJson()) {
            return Optional.empty();
        }
        var columns = LetterboxdLayout.EXPORTED.place(file.columns());
        if (!columns.isComplete()) {
            return other(file).or(() -> SaidTable.of(file, LetterboxdLayout.IMPORTED, LetterboxdRows::imported));
        }
        var has = columns.positions().keySet();
        if (has.contains(Column.REVIEW)) {
            return exported(file, LetterboxdRows::review);
        }
        if (has.contains(Column.WATCHED)) {
            return exported(file, LetterboxdRows::viewing);
        }
        if (has.contains(Column.RATING)) {
            return exported(file, LetterboxdRows::rating);
        }
        return Optional.of(kept(file, unrated(file)));
    }

    private static Optional<Reading> other(UploadedFile file) {
        var isOther = file.isIn("likes")
                ? file.columns().contains("Date")
                        && (file.columns().contains("URL") || file.columns().contains("Content"))
                : OTHERS.contains(file.stem())
                        && (file.columns().contains("Date Joined")
                                || file.columns().contains("Content"));
        return isOther ? Optional.of(listener -> {}) : Optional.empty();
    }

    private static Reading unrated(UploadedFile file) {
        if (file.stem().contains("watchlist")) {
            return exported(file, LetterboxdRows::wish).orElseThrow();
        }
        if (file.stem().contains("watched")) {
            return exported(file, LetterboxdRows::seen).orElseThrow();
        }
        if (file.isIn("likes") || file.stem().contains("films") || file.stem().contains("likes")) {
            return new LetterboxdLikes(file);
        }
        return listener -> listener.leave(
                file.name(),
                "Name it watched.csv, watchlist.csv or likes/films.csv; its columns are the same in all three");
    }

    private static Optional<Reading> exported(UploadedFile file, BiConsumer<SaidRow, Listener> taker) {
        return SaidTable.of(file, LetterboxdLayout.EXPORTED, taker).map(reading -> kept(file, reading));
    }

    /** What its writer deleted there, or what lost its film, is not brought back here. */
    private static Reading kept(UploadedFile file, Reading reading) {
        if (file.isIn("deleted")) {
            return listener -> listener.leave(file.name(), "It holds what you deleted on Letterboxd");
        }
        if (file.isIn("orphaned")) {
            return listener -> listener.leave(file.name(), "It holds what lost its film on Letterboxd");
        }
        return reading;
    }
}
