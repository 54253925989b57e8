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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    static final String LAYOUT = "4";

    /** Names beyond these are hardly anybody's question, and a title may have hundreds. */
    private static final int MOST_NAMES = 40;

    private static final int LONGEST_NAME = 300;
    private static final int FRESH_FROM = CriticsPolicy.standard().freshFrom();
    private static final ThreadLocal<RuleBasedCollator> COLLATOR =
            ThreadLocal.withInitial(() -> (RuleBasedCollator) Collator.getInstance(ULocale.ROOT));

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
        document.add(new NumericDocValuesField(Columns.POPULARITY, Popularity.ofWorks(row.works())));
        document.add(new BinaryDocValuesField(
                Columns.CARD,
                new NameCard(row.group(), row.name(), row.group().path(row.slug()), row.works()).bytes()));
        addNames(
                document,
                row.group(),
                Stream.concat(Stream.of(row.name()), row.others().stream())
                        .distinct()
                        .toList());
    }

    private static void addNames(Document document, Group group, List<String> names) {
        var spelled = names.stream()
                .limit(MOST_NAMES)
                .map(name -> Words.of(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name))
                .filter(words -> !words.isEmpty())
                .toList();
        var terms = spelled.stream().flatMap(Words::terms).distinct().toList();
        var spellings = spelled.stream().flatMap(Words::spellings).distinct().toList();
        document.add(new TermsField(group.words(), terms));
        document.add(new TermsField(
                group.starts(), terms.stream().flatMap(Words::starts).distinct().toList()));
        document.add(new TermsField(group.whole(), spellings));
        document.add(new BinaryDocValuesField(Columns.NAMES, new BytesRef(String.join("\n", spellings))));
    }

    private static void addTitle(Document document, Row.OfTitle row) {
        var tile = row.tile();
        document.add(new NumericDocValuesField(Columns.POPULARITY, Popularity.ofTile(row.popularity())));
        document.add(new BinaryDocValuesField(Columns.CARD, TileBytes.write(tile)));
        addNames(
                document,
                Group.TITLE,
                Stream.concat(Stream.of(tile.name()), row.names().stream())
                        .distinct()
                        .toList());
        var about = about(row);
        document.add(new TermsField(Group.TITLE.about(), about));
        document.add(new BinaryDocValuesField(Columns.ABOUT, new BytesRef(String.join(" ", about))));
        addFilters(document, row);
        addOrders(document, row);
    }

    private static List<String> about(Row.OfTitle row) {
        return Stream.of(
                        row.people().stream(),
                        row.genres().stream(),
                        row.countries().stream().map(country -> new ULocale("", country).getDisplayCountry(ULocale.US)),
                        row.languages().stream()
                                .limit(1)
                                .map(language ->
                                        ULocale.forLanguageTag(language).getDisplayLanguage(ULocale.US)),
                        row.countries().contains("SU") ? Stream.of("soviet") : Stream.<String>of(),
                        Optional.ofNullable(row.tile().year()).map(Object::toString).stream(),
                        Stream.of(row.tile().kind() == TitleKind.SERIES ? "series" : "film"))
                .flatMap(text -> text)
                .flatMap(text -> Words.terms(Words.of(text)))
                .distinct()
                .toList();
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
