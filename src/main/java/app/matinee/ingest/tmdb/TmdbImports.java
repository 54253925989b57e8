package app.matinee.ingest.tmdb;

import app.matinee.catalog.Catalog;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.ExternalId;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.TmdbOrder;
import app.matinee.ingest.api.Api;
import app.matinee.ingest.api.IdList;
import app.matinee.ingest.api.Waiting;
import app.matinee.ingest.run.Fingerprint;
import app.matinee.ingest.run.Importer;
import app.matinee.ingest.run.ShortPath;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what an order means to read of TMDB. */
@Component
public class TmdbImports {
    private static final String SOURCE = "tmdb";
    private static final IdList NUMBERS = new IdList(Pattern.compile("\\d{1,10}"), "27205");
    private static final IdList IMDB = new IdList(Pattern.compile("(tt|nm)\\d{4,10}"), "tt1375666");

    private final Catalog catalog;
    private final CatalogLoads loads;
    private final TmdbSettings settings;
    private final Clock clock;

    TmdbImports(Catalog catalog, CatalogLoads loads, TmdbSettings settings, Clock clock) {
        this.catalog = catalog;
        this.loads = loads;
        this.settings = settings;
        this.clock = clock;
    }

    /** Turns an order into what is read; complains about one that asks for nothing. */
    public Importer of(TmdbOrder order) {
        var options = new Options(order.adult(), catalog::nameOf);
        if (!order.answers().isEmpty()) {
            return new Listed(
                    "tmdb --answers " + ShortPath.of(order.answers()),
                    Fingerprint.of("tmdb answers " + order.adult(), order.answers()),
                    () -> SavedAnswers.of(order.answers(), options));
        }
        var wanted = wanted(order);
        var service = settings.service();
        return new Listed(
                "tmdb, %,d titles asked for".formatted(wanted.size()),
                // Within a day the same question is the same import.
                "tmdb api %s %s %s".formatted(LocalDate.now(clock), order.episodes(), wanted),
                () -> new LiveAnswers(
                        new Api(service, clock, Waiting.ASLEEP, new Random()), wanted, order.episodes(), options));
    }

    private List<Wanted> wanted(TmdbOrder order) {
        List<Wanted> wanted = new ArrayList<>();
        add(wanted, NUMBERS, order.movies(), id -> new Wanted.Film(Long.parseLong(id)));
        add(wanted, NUMBERS, order.tv(), id -> new Wanted.Series(Long.parseLong(id)));
        add(wanted, IMDB, order.imdb(), Wanted.Imdb::new);
        var days = order.olderThanDays();
        if (days != null) {
            loads.overdue(SOURCE, clock.instant().minus(Duration.ofDays(days))).forEach(id -> addKnown(wanted, id));
        } else if (wanted.isEmpty()) {
            throw new RefusedFileException("Nothing is asked for: give --answers, --movies, --tv, --imdb or --refresh");
        }
        return wanted;
    }

    private static void add(List<Wanted> wanted, IdList list, @Nullable String told, Function<String, Wanted> reader) {
        if (told != null) {
            list.read(told).stream().map(reader).forEach(wanted::add);
        }
    }

    /** Seasons and episodes come with their series. */
    private static void addKnown(List<Wanted> wanted, ExternalId id) {
        switch (id.source()) {
            case "tmdb" -> wanted.add(new Wanted.Film(Long.parseLong(id.value())));
            case "tmdb-tv" -> wanted.add(new Wanted.Series(Long.parseLong(id.value())));
            default -> {}
        }
    }

    private record Listed(String what, String fingerprint, PartOpener part) implements Importer {
        @Override
        public String source() {
            return SOURCE;
        }

        @Override
        public List<PartOpener> parts() {
            return List.of(part);
        }
    }
}
