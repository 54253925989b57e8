package app.matinee.discovery.index;

import app.matinee.catalog.TitleKind;
import app.matinee.discovery.Tile;
import app.matinee.scoring.AudienceState;
import app.matinee.scoring.CriticsPolicy;
import app.matinee.scoring.CriticsState;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Makes documents of rows. Whoever changes what is in them raises {@link #LAYOUT}, and every index is built anew. */
final class Documents {
    static final String LAYOUT = "6";

    /** Names beyond these are hardly anybody's question, and a title may have hundreds. */
    private static final int MOST_NAMES = 40;

    private static final int LONGEST_NAME = 300;
    private static final int FRESH_FROM = CriticsPolicy.standard().freshFrom();
    private static final ThreadLocal<RuleBasedCollator> COLLATOR =
            ThreadLocal.withInitial(() -> (RuleBasedCollator) Collator.getInstance(ULocale.ROOT));

    private static final Map<String, List<String>> TOLD = new ConcurrentHashMap<>();

    private Documents() {}

    @SuppressWarnings("EnumOrdinal") // An index of other groups is made anew.
    static Document of(Row row) {
        var document = new Document();
        document.add(new StringField(Columns.KEY, row.group().key(row.id()), Field.Store.NO));
        document.add(new NumericDocValuesField(Columns.GROUP, row.group().ordinal()));
        document.add(new NumericDocValuesField(Columns.ID, row.id()));
        switch (row) {
            case Row.OfTitle title -> addTitle(document, title);
            case Row.OfName name -> addName(document, name);
        }
        return document;
    }

    private static void addName(Document document, Row.OfName row) {
        document.add(new NumericDocValuesField(Columns.POPULARITY, Popularity.ofWorks(row.known())));
        document.add(new BinaryDocValuesField(
                Columns.CARD,
                new NameCard(
                                row.group(),
                                row.name(),
                                row.group().path(row.slug()),
                                row.works(),
                                row.ownerHandle(),
                                row.ownerName())
                        .bytes()));
        addNames(document, row.group(), row.name(), row.others());
        if (!row.about().isEmpty()) {
            Set<String> about = new LinkedHashSet<>();
            row.about().forEach(text -> Words.addTerms(Words.of(text), about));
            addAbout(document, row.group(), about);
        }
    }

    private static void addAbout(Document document, Group group, Collection<String> about) {
        document.add(new TermsField(group.about(), about));
        document.add(new BinaryDocValuesField(Columns.ABOUT, new BytesRef(String.join(" ", about))));
    }

    private static void addNames(Document document, Group group, String main, List<String> others) {
        Set<String> names = new LinkedHashSet<>();
        names.add(main);
        names.addAll(others);
        Set<String> terms = new LinkedHashSet<>();
        Set<String> spellings = new LinkedHashSet<>();
        names.stream().limit(MOST_NAMES).forEach(name -> {
            var words = Words.of(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
            if (!words.isEmpty()) {
                Words.addTerms(words, terms);
                Words.addSpellings(words, spellings);
            }
        });
        Set<String> starts = new LinkedHashSet<>();
        terms.forEach(term -> Words.addStarts(term, starts));
        document.add(new TermsField(group.words(), terms));
        document.add(new TermsField(group.starts(), starts));
        document.add(new TermsField(group.whole(), spellings));
        document.add(new BinaryDocValuesField(Columns.NAMES, new BytesRef(String.join("\n", spellings))));
    }

    private static void addTitle(Document document, Row.OfTitle row) {
        var tile = row.tile();
        document.add(new NumericDocValuesField(Columns.POPULARITY, Popularity.ofTile(row.popularity())));
        document.add(new BinaryDocValuesField(Columns.CARD, TileBytes.write(tile)));
        addNames(document, Group.TITLE, tile.name(), row.names());
        addAbout(document, Group.TITLE, about(row));
        addFilters(document, row);
        addOrders(document, row);
    }

    private static Collection<String> about(Row.OfTitle row) {
        Set<String> about = new LinkedHashSet<>();
        row.people().forEach(person -> Words.addTerms(Words.of(person), about));
        row.genres().forEach(genre -> about.addAll(told("genre " + genre, () -> genre)));
        row.countries()
                .forEach(country -> about.addAll(
                        told("country " + country, () -> new ULocale("", country).getDisplayCountry(ULocale.US))));
        row.languages().stream()
                .limit(1)
                .forEach(language -> about.addAll(told(
                        "language " + language,
                        () -> ULocale.forLanguageTag(language).getDisplayLanguage(ULocale.US))));
        if (row.countries().contains("SU")) {
            about.add("soviet");
        }
        var year = row.tile().year();
        if (year != null) {
            about.add(year.toString());
        }
        about.add(row.tile().kind() == TitleKind.SERIES ? "series" : "film");
        return about;
    }

    /** Countries and languages are few, and ICU takes its time to name them. */
    private static List<String> told(String what, Supplier<String> text) {
        return TOLD.computeIfAbsent(what, any -> {
            List<String> terms = new ArrayList<>();
            Words.addTerms(Words.of(text.get()), terms);
            return terms;
        });
    }

    private static void addFilters(Document document, Row.OfTitle row) {
        var tile = row.tile();
        document.add(new TermsField(Columns.KIND, List.of(tile.kind().word())));
        document.add(new TermsField(Columns.GENRE, row.genres()));
        document.add(new TermsField(Columns.CRITICS, critics(row)));
        document.add(new TermsField(Columns.AUDIENCE, audience(tile)));
        document.add(new TermsField(
                Columns.RATING, Optional.ofNullable(row.rating()).stream().toList()));
        document.add(new TermsField(
                Columns.YEAR,
                Optional.ofNullable(tile.year()).stream()
                        .flatMap(year -> Stream.of(year.toString(), year / 10 * 10 + "s"))
                        .toList()));
        document.add(new TermsField(
                Columns.LANGUAGE, row.languages().stream().distinct().toList()));
        document.add(new TermsField(
                Columns.COUNTRY, row.countries().stream().distinct().toList()));
    }

    /** A certified title is fresh too; a series is what the mean of its seasons is. */
    private static List<String> critics(Row.OfTitle row) {
        var series = row.tile().series();
        if (row.tile().kind() == TitleKind.SERIES) {
            return series == null ? List.of() : List.of(series.percent().isAtLeast(FRESH_FROM) ? "fresh" : "rotten");
        }
        return switch (row.tile().critics()) {
            case CriticsState.CERTIFIED -> List.of("certified", "fresh");
            case CriticsState.FRESH -> List.of("fresh");
            case CriticsState.ROTTEN -> List.of("rotten");
            case CriticsState.NONE, CriticsState.TOO_FEW -> List.of();
        };
    }

    private static List<String> audience(Tile tile) {
        return switch (tile.audience()) {
            case AudienceState.VERIFIED_HOT, AudienceState.HOT -> List.of("hot");
            case AudienceState.STALE -> List.of("stale");
            case AudienceState.NONE, AudienceState.TOO_FEW -> List.of();
        };
    }

    private static void addOrders(Document document, Row.OfTitle row) {
        var tile = row.tile();
        var key = COLLATOR.get().getCollationKey(tile.name()).toByteArray();
        document.add(new SortedDocValuesField(
                Columns.BY_NAME, new BytesRef(key, 0, Math.min(key.length, Columns.LONGEST_KEY))));
        var released = Objects.requireNonNullElseGet(
                row.released(), () -> LocalDate.of(Objects.requireNonNullElse(tile.year(), 1800), 1, 1));
        number(document, Columns.RELEASED, released.toEpochDay());
        var rank = row.criticsRank();
        if (rank != null) {
            number(document, Columns.CRITICS_RANK, Math.round(rank * 100));
        }
        var percent = tile.popcornmeter();
        if (percent != null && !audience(tile).isEmpty()) {
            number(document, Columns.AUDIENCE_RANK, percent);
        }
        var takings = row.takings();
        if (takings != null) {
            number(document, Columns.TAKINGS, takings);
        }
        if (row.home() != null) {
            document.add(new NumericDocValuesField(Columns.HOME, row.home().toEpochDay()));
        }
        row.theatres()
                .forEach(day -> document.add(new SortedNumericDocValuesField(Columns.THEATRES, day.toEpochDay())));
    }

    /** Also as a point, by which Lucene skips what can't come first any more. */
    private static void number(Document document, String column, long value) {
        document.add(new NumericDocValuesField(column, value));
        document.add(new LongPoint(column, value));
    }
}
