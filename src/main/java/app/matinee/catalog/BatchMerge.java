package app.matinee.catalog;

import app.matinee.catalog.LoadReport.Rejected;
import app.matinee.platform.changes.ChangeLog;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Merges a batch into the catalogue by sets: which title each row means, new titles, people, what the source tells, and
 * at last what is shown. Runs in its caller's transaction.
 */
@Component
class BatchMerge {
    private final JdbcClient db;
    private final StageStore stage;
    private final TitleMatchStore match;
    private final NewTitleStore titles;
    private final PersonMergeStore people;
    private final RecordStore records;
    private final CollectionStore collections;
    private final ResolutionStore resolution;
    private final QuestionStore questions;
    private final ChangeLog changes;

    BatchMerge(
            JdbcClient db,
            StageStore stage,
            TitleMatchStore match,
            NewTitleStore titles,
            PersonMergeStore people,
            RecordStore records,
            CollectionStore collections,
            ResolutionStore resolution,
            QuestionStore questions,
            ChangeLog changes) {
        this.db = db;
        this.stage = stage;
        this.match = match;
        this.titles = titles;
        this.people = people;
        this.records = records;
        this.collections = collections;
        this.resolution = resolution;
        this.questions = questions;
        this.changes = changes;
    }

    LoadReport merge(StagedRows rows, int run, int source, boolean recognizePeople) {
        var staged = Set.copyOf(rows.tables().keySet());
        match.lock();
        stage.stage(rows);
        if (staged.contains(Staged.TITLE)) {
            matchTitles(run, source, staged);
        }
        if (staged.contains(Staged.PERSON)) {
            mergePeople(run, source, staged, recognizePeople);
        }
        var report = staged.contains(Staged.TITLE) ? writeTitles(run, source, staged) : LoadReport.NOTHING;
        stage.clear();
        return report;
    }

    private void matchTitles(int run, int source, Set<Staged> staged) {
        match.byOwnId(source);
        records.rejectRepeated(run);
        if (staged.contains(Staged.ID)) {
            match.byIds("movie,series");
        }
        if (staged.contains(Staged.NAME)) {
            match.byName();
        }
        match.rejectUnusable();
        titles.insert("movie,series");
        for (var kind : List.of("season", "episode")) {
            if (staged.contains(Staged.ID)) {
                match.byIds(kind);
            }
            match.parents(kind);
            match.byNumber(kind);
            titles.insert(kind);
        }
        titles.giveSlugs();
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
        people.resolve();
    }

    private LoadReport writeTitles(int run, int source, Set<Staged> staged) {
        collections.addGenres();
        collections.addCompanies();
        records.compare(source);
        collections.compare(source, staged);
        records.write(run, source);
        collections.insert(staged);
        resolution.resolve(resolution.toResolve());
        questions.ask(run);
        changes.record(
                "title",
                db.sql("select distinct title_id from staged_title where record_id is not null")
                        .query((row, number) -> row.getLong("title_id"))
                        .list());
        return report();
    }

    private LoadReport report() {
        var rejected = db.sql("""
                        select line, "column", value, reason from staged_title
                        where fate = 'rejected' and not made order by line, ref
                        """)
                .query((row, number) -> new Rejected(
                        row.getLong("line"), row.getString("column"), row.getString("value"), row.getString("reason")))
                .list();
        return db.sql("""
                        select count(*) filter (where fate = 'take' and is_new) as created,
                            count(*) filter (where fate = 'take' and not is_new and record_id is not null) as changed,
                            count(*) filter (where fate = 'take' and record_id is null or fate = 'never') as unchanged,
                            count(*) filter (where fate in ('waits', 'held')) as waiting
                        from staged_title where not made
                        """)
                .query((row, number) -> new LoadReport(
                        row.getInt("created"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("waiting"),
                        rejected))
                .single();
    }
}
