package app.matinee.ingest.imdb;

import app.matinee.catalog.Department;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.ingest.ImdbOrder;
import app.matinee.ingest.run.Fingerprint;
import app.matinee.ingest.run.Importer;
import app.matinee.ingest.run.Part;
import app.matinee.ingest.run.ShortPath;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Imports IMDb's non-commercial tables, as many of the seven as there are. */
public final class ImdbImport implements Importer {
    static final String SOURCE = "imdb";

    private final ImdbFiles files;
    private final ImdbOrder order;
    private @Nullable ImdbSelection selection;
    private @Nullable EpisodeIndex episodes;

    /**
     * Recognizes the tables.
     *
     * @throws app.matinee.ingest.RefusedFileException for a file that is none of the tables
     */
    public ImdbImport(ImdbOrder order) {
        this.files = new ImdbFiles(order.files());
        this.order = order;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public String what() {
        return "imdb " + ShortPath.of(files.paths());
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(
                "%s %s %d %s".formatted(what(), new TreeSet<>(order.kinds()), order.leastVotes(), order.adult()),
                files.paths());
    }

    @Override
    public List<PartOpener> parts() {
        List<PartOpener> parts = new ArrayList<>();
        add(parts, ImdbTable.TITLES, rows -> ImdbTitles.filmsAndSeries(rows, selection(), omissions()));
        if (files.has(ImdbTable.TITLES)) {
            add(parts, ImdbTable.EPISODES, rows -> new ImdbEpisodes(rows, selection(), noted()));
        }
        if (files.has(ImdbTable.EPISODES)) {
            add(parts, ImdbTable.TITLES, rows -> ImdbTitles.episodes(rows, selection(), omissions(), noted()));
        }
        add(parts, ImdbTable.PEOPLE, rows -> new ImdbPeople(rows, selection()));
        add(parts, ImdbTable.AKAS, rows -> new ImdbAkas(rows, selection()));
        add(parts, ImdbTable.CREW, rows -> new ImdbCrew(rows, selection()));
        add(parts, ImdbTable.PRINCIPALS, rows -> new ImdbPrincipals(rows, selection(), files.has(ImdbTable.CREW)));
        add(parts, ImdbTable.RATINGS, rows -> new ImdbRatings(rows, selection()));
        return parts;
    }

    private void add(List<PartOpener> parts, ImdbTable table, Function<ImdbRows, Part> reader) {
        if (files.has(table)) {
            parts.add(() -> reader.apply(files.open(table)));
        }
    }

    private ImdbSelection selection() {
        var chosen = selection;
        if (chosen == null) {
            chosen = ImdbSelection.of(files, order, noted());
            selection = chosen;
        }
        return chosen;
    }

    private ImdbOmissions omissions() {
        return new ImdbOmissions(order, selection(), noted(), files.has(ImdbTable.EPISODES));
    }

    /** Returns the places of all episodes; read at once, so that an import that goes on has them too. */
    private EpisodeIndex noted() {
        var index = episodes;
        if (index == null) {
            index = ImdbEpisodes.index(files);
            episodes = index;
        }
        return index;
    }

    static ExternalId title(int number) {
        return new ExternalId(SOURCE, "tt%07d".formatted(number));
    }

    static CreditDraft credit(Department department, String person, @Nullable String role) {
        return new CreditDraft(department, new ExternalId(SOURCE, person), "", role);
    }
}
