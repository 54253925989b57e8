package app.matinee.ingest.tvmaze;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.TvmazeOrder;
import app.matinee.ingest.api.Api;
import app.matinee.ingest.api.IdList;
import app.matinee.ingest.api.Waiting;
import app.matinee.ingest.run.Fingerprint;
import app.matinee.ingest.run.Importer;
import app.matinee.ingest.run.ShortPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what an order means to read of TVmaze. */
@Component
public class TvmazeImports {
    private static final String SOURCE = "tvmaze";
    private static final IdList NUMBERS = new IdList(Pattern.compile("\\d{1,10}"), "82");
    private static final Pattern PAGES = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    private final TvmazeSettings settings;
    private final Clock clock;

    TvmazeImports(TvmazeSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Turns an order into what is read; complains about one that asks for nothing. */
    public Importer of(TvmazeOrder order) {
        if (!order.files().isEmpty()) {
            var files = order.files().stream().flatMap(TvmazeImports::files).toList();
            if (files.isEmpty()) {
                throw new RefusedFileException("There is no file that ends in .json, .jsonl or .ndjson in "
                        + order.files().stream().map(Path::toString).collect(Collectors.joining(", ")));
            }
            var what = "tvmaze " + ShortPath.of(order.files());
            return new Listed(
                    what,
                    Fingerprint.of("tvmaze files " + order.show(), files),
                    List.of(() -> new SavedShows(what, files, order.show())));
        }
        List<Importer.PartOpener> parts = new ArrayList<>();
        var shows = order.shows();
        if (shows != null) {
            var ids = NUMBERS.read(shows).stream().map(Long::valueOf).toList();
            parts.add(() -> new LiveShows(api(), ids));
        }
        var index = order.index();
        if (index != null) {
            parts.add(pages(index));
        }
        if (parts.isEmpty()) {
            throw new RefusedFileException("Nothing is asked for: give files, --shows or --index");
        }
        return new Listed(
                "tvmaze, asked for shows %s and pages %s".formatted(shows, index),
                // Within a day the same question is the same import.
                "tvmaze api %s %s %s".formatted(LocalDate.now(clock), shows, index),
                parts);
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (var files = Files.walk(path)) {
            return files
                    .filter(file -> file.toString().matches("(?i).*\\.(?:json|jsonl|ndjson)(?:\\.gz)?"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new RefusedFileException("The folder %s can't be read: %s".formatted(path, e.getMessage()), e);
        }
    }

    private Importer.PartOpener pages(String index) {
        if (index.equals("all")) {
            return () -> new IndexPages(api(), 0, Integer.MAX_VALUE);
        }
        var told = PAGES.matcher(index);
        if (!told.matches()) {
            throw new RefusedFileException("'%s' is no range of pages; 0-3, 5 or all would be right".formatted(index));
        }
        var first = Integer.parseInt(told.group(1));
        var last = told.group(2) == null ? first : Integer.parseInt(told.group(2));
        return () -> new IndexPages(api(), first, last);
    }

    private Api api() {
        return new Api(settings.service(), clock, Waiting.ASLEEP, new Random());
    }

    private record Listed(String what, String fingerprint, List<PartOpener> parts) implements Importer {
        @Override
        public String source() {
            return SOURCE;
        }
    }
}
