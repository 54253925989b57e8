package app.matinee.ingest;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.ImportRun;
import app.matinee.catalog.ImportRuns;
import app.matinee.catalog.LoadReport;
import app.matinee.criticism.DeliveryReport;
import app.matinee.criticism.ReviewDeliveries;
import app.matinee.ingest.critics.ReviewIntake;
import app.matinee.ingest.critics.ReviewRows;
import app.matinee.ingest.ids.IdsImport;
import app.matinee.ingest.imdb.ImdbImport;
import app.matinee.ingest.movielens.MovielensImports;
import app.matinee.ingest.run.ImportRunner;
import app.matinee.ingest.run.Importer;
import app.matinee.ingest.run.ShortPath;
import app.matinee.ingest.table.RejectedRow;
import app.matinee.ingest.table.RejectsFile;
import app.matinee.ingest.table.Table;
import app.matinee.ingest.titles.TitleDrafts;
import app.matinee.ingest.titles.TitleRows;
import app.matinee.ingest.tmdb.TmdbImports;
import app.matinee.ingest.tvmaze.TvmazeImports;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Imports files. Every import takes all that is usable and lists the rest, or takes nothing and throws
 * {@link RefusedFileException}; a second import of the same file changes nothing.
 */
@Component
public class Ingest {
    private final CatalogLoads catalogLoads;
    private final ReviewIntake reviewIntake;
    private final ImportRunner runner;
    private final ImportRuns runs;
    private final Undo undo;
    private final TmdbImports tmdb;
    private final TvmazeImports tvmaze;
    private final MovielensImports movielens;
    private final Clock clock;

    Ingest(
            CatalogLoads catalogLoads,
            ReviewIntake reviewIntake,
            ImportRunner runner,
            ImportRuns runs,
            Undo undo,
            TmdbImports tmdb,
            TvmazeImports tvmaze,
            MovielensImports movielens,
            Clock clock) {
        this.undo = undo;
        this.tmdb = tmdb;
        this.tvmaze = tvmaze;
        this.movielens = movielens;
        this.catalogLoads = catalogLoads;
        this.reviewIntake = reviewIntake;
        this.runner = runner;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Imports a source in batches; one that was cut short goes on.
     *
     * @param rejects where rejected rows are listed
     * @param dryRun whether to report only and change nothing
     * @throws RefusedFileException when a file is no use at all; then nothing was changed
     */
    public SourceImported source(SourceOrder order, Path rejects, boolean dryRun, ImportWatch watch) {
        var outcome = runner.run(importer(order), rejects, dryRun, watch);
        var run = outcome.run();
        if (order instanceof IdsOrder ids && !dryRun) {
            runs.state(ids.source(), ids.terms());
        }
        return new SourceImported(
                run.id(),
                run.source(),
                outcome.goneOn(),
                outcome.rows(),
                outcome.leftOut(),
                run.added(),
                run.changed(),
                run.unchanged(),
                run.waiting(),
                outcome.ratings(),
                new RejectedRows(run.rejected(), outcome.rejectsFile()),
                outcome.refused());
    }

    private Importer importer(SourceOrder order) {
        return switch (order) {
            case IdsOrder ids -> new IdsImport(ids);
            case ImdbOrder imdb -> new ImdbImport(imdb);
            case TmdbOrder ask -> tmdb.of(ask);
            case TvmazeOrder ask -> tvmaze.of(ask);
            case MovielensOrder set -> movielens.of(set);
        };
    }

    /** Lists all imports, the oldest first. */
    public List<ImportRun> runs() {
        return runs.all();
    }

    /** Takes back what an import brought, whichever came later; empty if there is no such import to undo. */
    public Optional<Undone> undo(int run) {
        return undo.undo(run);
    }

    /** Imports critics' reviews, after the list of their titles if there is one; that list is an import of its own. */
    public ReviewsImported criticReviews(ReviewImport order, ImportWatch watch) {
        try (Table table = Table.open(order.file())) {
            // Recognized before the titles are loaded, so that a file which is no use changes nothing at all.
            ReviewRows reader = table.readHeader(
                    columns -> new ReviewRows(columns, order.mapping(), order.source(), LocalDate.now(clock)));
            AnnouncedTitles announced = new AnnouncedTitles(order.dryRun());
            Optional<TitlesImported> titles =
                    Optional.ofNullable(order.titles()).map(list -> titles(order.titleImport(list), announced, watch));
            try (RejectsFile rejects = RejectsFile.of(order.file(), order.rejects(), order.dryRun())) {
                WatchedRows rows = new WatchedRows(order.file(), table, watch);
                DeliveryReport report = take(order, reader, rows, announced.except(rejects));
                return new ReviewsImported(
                        rows.count(),
                        announced.correct(report),
                        RejectedRows.of(rejects),
                        table.linesInWindows1252(),
                        titles);
            }
        }
    }

    /** Takes the reviews in as a run of their own, so that they can be undone; a dry run is none. */
    private DeliveryReport take(
            ReviewImport order, ReviewRows reader, WatchedRows rows, Consumer<RejectedRow> rejects) {
        if (order.dryRun()) {
            return reviewIntake.take(rows, reader, settings(order, reader, null), rejects);
        }
        String what = "critic-reviews --source %s %s".formatted(reader.source(), ShortPath.of(order.file()));
        int run = runs.begin(reader.source(), what, null).id();
        try {
            DeliveryReport report = reviewIntake.take(rows, reader, settings(order, reader, run), rejects);
            runs.finish(run, report.added(), report.changed(), report.unchanged(), report.rejected());
            runs.state(reader.source(), order.terms());
            return report;
        } catch (RuntimeException e) {
            runs.fail(run);
            throw e;
        }
    }

    private static ReviewDeliveries.Settings settings(ReviewImport order, ReviewRows reader, @Nullable Integer run) {
        return new ReviewDeliveries.Settings(reader.source(), order.pending(), order.demo(), order.dryRun(), run);
    }

    /** Imports titles. */
    public TitlesImported titles(TitleImport order, ImportWatch watch) {
        return titles(order, new AnnouncedTitles(false), watch);
    }

    private TitlesImported titles(TitleImport order, AnnouncedTitles announced, ImportWatch watch) {
        try (Table table = Table.open(order.file());
                RejectsFile rejects = RejectsFile.of(order.file(), order.rejects(), order.dryRun())) {
            TitleRows reader = table.readHeader(columns -> new TitleRows(columns, order.source(), order.demo()));
            WatchedRows rows = new WatchedRows(order.file(), table, watch);
            TitleDrafts drafts = new TitleDrafts(rows, reader, rejects);
            String source = order.demo() ? "demo" : reader.source();
            String what = "titles --source %s %s".formatted(source, ShortPath.of(order.file()));
            LoadReport report = catalogLoads.load(source, what, announced.listening(drafts), order.dryRun());
            if (!order.dryRun()) {
                runs.state(source, order.terms());
            }
            report.rejected().forEach(rejected -> reject(rejected, announced, rejects));
            return new TitlesImported(
                    rows.count(),
                    report.created(),
                    report.changed(),
                    report.unchanged(),
                    report.waiting(),
                    RejectedRows.of(rejects),
                    table.linesInWindows1252());
        }
    }

    private static void reject(LoadReport.Rejected rejected, AnnouncedTitles announced, Consumer<RejectedRow> rejects) {
        announced.withdraw(rejected.line());
        rejects.accept(new RejectedRow(rejected.line(), rejected.column(), rejected.value(), rejected.reason()));
    }
}
