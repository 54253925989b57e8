package app.matinee.ingest.member;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.member.file.Upload;
import app.matinee.ingest.member.file.UploadedFile;
import app.matinee.ingest.member.imdb.ImdbReader;
import app.matinee.ingest.member.letterboxd.LetterboxdReader;
import app.matinee.ingest.member.own.OwnReader;
import app.matinee.ingest.member.said.Gathered;
import app.matinee.ingest.member.said.Site;
import app.matinee.ingest.member.said.SiteReader;
import app.matinee.ingest.member.tmdb.TmdbReader;
import app.matinee.ingest.member.trakt.TraktReader;
import app.matinee.ingest.member.yamtrack.YamtrackReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads an upload file by file; whose each is shows from its content, not from what anybody says. */
final class UploadReader {
    /** The one whose tables can't be taken for another's comes first. */
    private static final List<SiteReader> READERS = List.of(
            new OwnReader(),
            new YamtrackReader(),
            new LetterboxdReader(),
            new ImdbReader(),
            new TmdbReader(),
            new TraktReader());

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final List<String> TABLES = List.of(".csv", ".tsv", ".txt", ".json");

    private UploadReader() {}

    /**
     * Gathers what an upload says.
     *
     * @throws RefusedFileException if nothing in it is of a known site
     */
    static Gathered read(Upload upload) {
        var gathered = new Gathered();
        upload.forEach(file -> read(file, gathered));
        if (gathered.sites().isEmpty()) {
            throw new RefusedFileException(refusal(gathered));
        }
        return gathered;
    }

    private static void read(UploadedFile file, Gathered gathered) {
        if (Arrays.equals(file.bytes(), 0, Math.min(4, file.bytes().length), ZIP, 0, 4)) {
            gathered.leave(file.name(), "It is an archive inside the archive; upload it by itself");
            return;
        }
        if (file.bytes().length == 0) {
            gathered.leave(file.name(), "It is empty");
            return;
        }
        try {
            for (var reader : READERS) {
                var reading = reader.recognize(file);
                if (reading.isPresent()) {
                    gathered.add(reader.site());
                    reading.get().read(gathered);
                    return;
                }
            }
            gathered.leave(file.name(), unknown(file));
        } catch (RefusedFileException e) {
            if (gathered.isFull()) {
                throw e;
            }
            gathered.leave(file.name(), String.valueOf(e.getMessage()));
        }
    }

    private static String unknown(UploadedFile file) {
        var name = file.name().toLowerCase(Locale.ROOT);
        if (file.isJson() || TABLES.stream().noneMatch(name::endsWith)) {
            return "It is of no site that is known here";
        }
        return "Its columns are of no site that is known here: "
                + file.columns().stream().limit(12).collect(Collectors.joining(", "));
    }

    private static String refusal(Gathered gathered) {
        var sites = Arrays.stream(Site.values())
                .filter(site -> site != Site.MATINEE)
                .map(Site::words)
                .collect(Collectors.joining(", "));
        var files = gathered.left().stream()
                .limit(5)
                .map(left -> "%s: %s.".formatted(left.file(), left.reason().replaceFirst("\\.$", "")))
                .collect(Collectors.joining(" "));
        return "Nothing in it is an export of %s or this site. %s".formatted(sites, files);
    }
}
