package app.matinee.catalog;

import app.matinee.platform.changes.ChangeLog;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Merges a batch into the catalogue by sets: which title each row means, new titles, people, what the source tells, and
 * at last what is shown. Runs in its caller's transaction.
 */
@Component
class BatchMerge {
    private static final long WORTH_A_LOOK = 1_000_000;

    private final StageStore stage;
    private final TitleMatchStore match;
    private final NameMatchStore names;
    private final NewTitleStore titles;
    private final PersonMergeStore people;
    private final PersonResolutionStore peopleResolution;
    private final RecordStore records;
    private final CollectionStore collections;
    private final RetoldStore retold;
    private final ResolutionStore resolution;
    private final QuestionStore questions;
    private final ChangeLog changes;
    private final AtomicInteger merges = new AtomicInteger();

    BatchMerge(
            StageStore stage,
            TitleMatchStore match,
            NameMatchStore names,
            NewTitleStore titles,
            PersonMergeStore people,
            PersonResolutionStore peopleResolution,
            RecordStore records,
            CollectionStore collections,
            RetoldStore retold,
            ResolutionStore resolution,
            QuestionStore questions,
            ChangeLog changes) {
        this.stage = stage;
        this.match = match;
        this.names = names;
        this.titles = titles;
        this.people = people;
        this.peopleResolution = peopleResolution;
        this.records = records;
        this.collections = collections;
        this.retold = retold;
        this.resolution = resolution;
        this.questions = questions;
        this.changes = changes;
    }

    LoadReport merge(StagedRows rows, int run, int source, boolean recognizePeople) {
        var staged = Set.copyOf(rows.tables().keySet());
        match.lock();
        var again = retold.isTellingAgain(run, source);
        stage.stage(rows);
        if (staged.contains(Staged.TITLE)) {
            matchTitles(run, source, staged, Set.copyOf(rows.kinds()));
        }
        if (staged.contains(Staged.PERSON)) {
            mergePeople(run, source, staged, recognizePeople);
            if (again) {
                retold.notePeople(run);
            }
        }
        var report = staged.contains(Staged.TITLE) ? writeTitles(run, source, staged, again) : LoadReport.NOTHING;
        stage.clear();
        // After the first, second, fourth, eighth batch and so on: each time a long import may have doubled its tables.
        if (rows.size() > WORTH_A_LOOK && Integer.bitCount(merges.incrementAndGet()) == 1) {
            stage.analyzeCatalogue();
        }
        return report;
    }

    private void matchTitles(int run, int source, Set<Staged> staged, Set<TitleKind> kinds) {
        match.byOwnId(source);
        var whole = kinds.contains(TitleKind.MOVIE) || kinds.contains(TitleKind.SERIES);
        if (whole || staged.contains(Staged.ID)) {
            match.byIds("movie,series");
        }
        if (whole) {
            records.rejectRepeated(run);
            names.byName();
        }
        match.rejectUnusable();
        if (whole) {
            titles.insert("movie,series");
            titles.giveSlugs();
        }
        for (var kind : List.of(TitleKind.SEASON, TitleKind.EPISODE)) {
            if (kinds.contains(kind)) {
                matchParts(kind.word(), run);
            }
        }
    }

    private void matchParts(String kind, int run) {
        records.rejectRepeated(run);
        match.byIds(kind);
        match.parents(kind);
        match.byNumber(kind);
        titles.insert(kind);
        match.join(kind);
    }

    private void mergePeople(int run, int source, Set<Staged> staged, boolean recognize) {
        people.byOwnId(source);
        if (staged.contains(Staged.PERSON_ID)) {
            people.byIds();
        }
        if (recognize) {
            people.byNameAndTitle();
        }
        people.insertNew();
        people.writeRecords(run, source);
        if (staged.contains(Staged.PERSON_ID) || staged.contains(Staged.PERSON_NAME)) {
            people.writeIdsAndNames();
        }
        if (staged.contains(Staged.PERSON_IMAGE)) {
            people.writePortraits();
        }
        changes.record("person", peopleResolution.resolveStaged());
    }

    private LoadReport writeTitles(int run, int source, Set<Staged> staged, boolean again) {
        collections.addGenres();
        collections.addCompanies();
        records.compare(source);
        collections.compare(source, staged);
        records.write(run, source);
        collections.insert(staged);
        if (again) {
            retold.noteTitles(run, source, staged);
        }
        resolution.resolve(resolution.toResolve());
        questions.ask(run);
        changes.record("title", stage.changedTitles());
        return stage.report();
    }
}
