package app.matinee.ingest.titles;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.fields.Fields;
import app.matinee.ingest.fields.Layout;
import app.matinee.ingest.table.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns rows of a table into drafts of titles; the columns are told in {@code docs/importing/titles.md}. */
public final class TitleRows {
    private static final int LONGEST_KEY = 300;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_SYNOPSIS = 10_000;
    private static final int FIRST_YEAR = 1870;
    private static final int LAST_YEAR = 2200;
    private static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);

    private final Layout.Placed<TitleColumn> columns;
    private final String source;
    private final String separator;
    private final boolean demo;

    /**
     * Recognizes the layout of a table.
     *
     * @param found the table's columns
     * @param source the name under which the source's own ids are kept, or null for the layout's usual one
     * @param demo whether the titles belong to the demo catalogue
     */
    public TitleRows(List<String> found, @Nullable String source, boolean demo) {
        this.columns = TitleLayouts.recognize(found);
        this.source = source == null ? columns.layout().source() : source;
        this.separator = TitleLayouts.separator(columns.layout());
        this.demo = demo;
    }

    /**
     * Reads a row.
     *
     * @throws app.matinee.ingest.fields.BadFieldException if it cannot be used, naming the field
     */
    public TitleDraft read(Entry.Row row) {
        Fields<TitleColumn> fields = new Fields<>(columns, row);
        TitleLists lists = new TitleLists(fields, separator, source);
        String name = fields.text(TitleColumn.NAME, LONGEST_NAME);
        if (name == null) {
            throw fields.bad(TitleColumn.NAME, "A title needs a name");
        }
        TitleKind kind = kind(fields);
        ExternalId parent = parent(fields, kind);
        Integer year = year(fields);
        return TitleDraft.draft(row.line(), kind, ids(fields), name.replace('\n', ' '))
                .parent(parent)
                .number(number(fields, kind))
                .originalName(fields.name(TitleColumn.ORIGINAL_NAME, LONGEST_NAME))
                .otherNames(lists.otherNames())
                .year(year)
                .endYear(endYear(fields, year))
                .runtimeMinutes(fields.number(TitleColumn.RUNTIME_MINUTES, 1, 100_000))
                .genres(lists.genres())
                .keywords(lists.keywords())
                .contentRatings(lists.contentRatings())
                .languages(lists.languages())
                .countries(lists.countries())
                .credits(lists.credits())
                .companies(lists.companies())
                .releases(releases(fields, lists))
                .releaseSize(releaseSize(fields))
                .boxOffice(lists.boxOffice())
                .synopsis(fields.text(TitleColumn.SYNOPSIS, LONGEST_SYNOPSIS))
                .demo(demo)
                .build();
    }

    /** Returns the key of the source. */
    public String source() {
        return source;
    }

    private static TitleKind kind(Fields<TitleColumn> fields) {
        String word = fields.name(TitleColumn.KIND, LONGEST_KEY);
        return switch (word == null ? "movie" : word.toLowerCase(Locale.ROOT)) {
            case "movie", "film" -> TitleKind.MOVIE;
            case "series" -> TitleKind.SERIES;
            case "season" -> TitleKind.SEASON;
            case "episode" -> TitleKind.EPISODE;
            default -> throw fields.bad(TitleColumn.KIND, "movie, series, season or episode would be right");
        };
    }

    private @Nullable ExternalId parent(Fields<TitleColumn> fields, TitleKind kind) {
        String parent = fields.name(TitleColumn.PARENT, LONGEST_KEY);
        if (isPart(kind) == (parent == null)) {
            throw fields.bad(
                    TitleColumn.PARENT,
                    parent == null
                            ? "A %s needs the id of its parent".formatted(kind.word())
                            : "Only seasons and episodes have a parent");
        }
        return parent == null ? null : TitleIds.of(parent, source);
    }

    private static @Nullable Integer number(Fields<TitleColumn> fields, TitleKind kind) {
        Integer number = fields.number(TitleColumn.NUMBER, 0, 100_000);
        if (isPart(kind) == (number == null)) {
            throw fields.bad(
                    TitleColumn.NUMBER,
                    number == null
                            ? "A %s needs its number".formatted(kind.word())
                            : "Only seasons and episodes have a number");
        }
        return number;
    }

    private static boolean isPart(TitleKind kind) {
        return kind == TitleKind.SEASON || kind == TitleKind.EPISODE;
    }

    /** The source's own id comes first, because it is the one that decides. */
    private List<ExternalId> ids(Fields<TitleColumn> fields) {
        List<ExternalId> ids = new ArrayList<>();
        add(ids, fields.name(TitleColumn.ID, LONGEST_KEY), source);
        add(ids, fields.name(TitleColumn.LINK, LONGEST_KEY), TitleIds.ROTTEN_TOMATOES);
        add(ids, fields.name(TitleColumn.IMDB, LONGEST_KEY), TitleIds.IMDB);
        for (TitleColumn column : List.of(TitleColumn.WIKIDATA, TitleColumn.TMDB, TitleColumn.TVMAZE)) {
            add(ids, fields.name(column, LONGEST_KEY), column.word());
        }
        return ids;
    }

    private static void add(List<ExternalId> ids, @Nullable String text, String source) {
        if (text != null) {
            ids.add(TitleIds.of(text, source));
        }
    }

    private static @Nullable Integer year(Fields<TitleColumn> fields) {
        Integer year = fields.number(TitleColumn.YEAR, FIRST_YEAR, LAST_YEAR);
        LocalDate release = fields.date(TitleColumn.IN_THEATERS, FIRST_DAY, LAST_DAY);
        return year == null && release != null ? Integer.valueOf(release.getYear()) : year;
    }

    private static @Nullable Integer endYear(Fields<TitleColumn> fields, @Nullable Integer year) {
        Integer end = fields.number(TitleColumn.END_YEAR, FIRST_YEAR, LAST_YEAR);
        if (end != null && year != null && end < year) {
            throw fields.bad(TitleColumn.END_YEAR, "This is before the first year, %d".formatted(year));
        }
        return end;
    }

    private static List<ReleaseEvent> releases(Fields<TitleColumn> fields, TitleLists lists) {
        List<ReleaseEvent> releases = new ArrayList<>(lists.releases());
        LocalDate inTheaters = fields.date(TitleColumn.IN_THEATERS, FIRST_DAY, LAST_DAY);
        if (inTheaters != null) {
            releases.add(new ReleaseEvent(ReleaseKind.THEATRICAL, "US", inTheaters));
        }
        LocalDate streaming = fields.date(TitleColumn.STREAMING, FIRST_DAY, LAST_DAY);
        if (streaming != null) {
            releases.add(new ReleaseEvent(ReleaseKind.STREAMING, "US", streaming));
        }
        return releases;
    }

    private static @Nullable String releaseSize(Fields<TitleColumn> fields) {
        String word = fields.name(TitleColumn.RELEASE_SIZE, LONGEST_KEY);
        if (word == null) {
            return null;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "wide", "limited", "streaming" -> word.toLowerCase(Locale.ROOT);
            default -> throw fields.bad(TitleColumn.RELEASE_SIZE, "wide, limited or streaming would be right");
        };
    }
}
