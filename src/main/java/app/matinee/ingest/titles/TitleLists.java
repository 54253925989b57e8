package app.matinee.ingest.titles;

import app.matinee.catalog.BoxOffice;
import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.ContentRating;
import app.matinee.catalog.Department;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft.CompanyDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.ingest.fields.Fields;
import app.matinee.ingest.fields.Genres;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a title that hold lists. */
final class TitleLists {
    private static final int LONGEST_ITEM = 300;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}|001");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,16}(\\.\\d{1,2})?");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(jr|sr)\\.?|I{2,3}|IV");
    private static final Set<String> NOT_RATED = Set.of("NR", "UR", "NOT RATED", "UNRATED");
    private static final Set<String> LANGUAGES = languageCodes();
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private final Fields<TitleColumn> fields;
    private final String separator;
    private final String source;

    TitleLists(Fields<TitleColumn> fields, String separator, String source) {
        this.fields = fields;
        this.separator = separator;
        this.source = source;
    }

    private List<String> items(TitleColumn column) {
        return fields.list(column, separator, LONGEST_ITEM);
    }

    List<String> genres() {
        return Genres.of(items(TitleColumn.GENRES));
    }

    List<String> keywords() {
        return items(TitleColumn.KEYWORDS);
    }

    /** A colon divides language and name only behind a language: {@code Ran: The Making} is a name. */
    List<OtherName> otherNames() {
        return items(TitleColumn.OTHER_NAMES).stream()
                .map(TitleLists::otherName)
                .toList();
    }

    private static OtherName otherName(String item) {
        int colon = item.indexOf(':');
        String language = colon < 0 ? "" : item.substring(0, colon).strip();
        boolean isLanguage = LANGUAGE.matcher(language).matches()
                && LANGUAGES.contains(language.split("-", 2)[0].toLowerCase(Locale.ROOT));
        return isLanguage && colon < item.length() - 1
                ? new OtherName(language, item.substring(colon + 1).strip())
                : new OtherName(null, item);
    }

    private static Set<String> languageCodes() {
        return Stream.of(Locale.getISOLanguages())
                .flatMap(code -> Stream.of(code, Locale.of(code).getISO3Language()))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<ContentRating> contentRatings() {
        Stream<ContentRating> named = items(TitleColumn.CONTENT_RATINGS).stream()
                .map(item -> {
                    String[] parts = parts(TitleColumn.CONTENT_RATINGS, item, 2, "SYSTEM:RATING such as MPA:PG-13");
                    return new ContentRating(parts[0], parts[1]);
                });
        return Stream.concat(named, mpaRating().stream()).toList();
    }

    private Optional<ContentRating> mpaRating() {
        String rating = fields.name(TitleColumn.MPA_RATING, LONGEST_ITEM);
        String word =
                rating == null ? "" : rating.replaceAll("\\).*", "").strip().toUpperCase(Locale.ROOT);
        if (word.isEmpty() || NOT_RATED.contains(word)) {
            return Optional.empty();
        }
        return Optional.of(ContentRating.of("US", word.equals("NC17") ? "NC-17" : word));
    }

    List<String> languages() {
        List<String> languages = items(TitleColumn.LANGUAGES);
        languages.stream()
                .filter(language -> !LANGUAGE.matcher(language).matches())
                .findFirst()
                .ifPresent(language -> {
                    throw fields.bad(
                            TitleColumn.LANGUAGES, "'%s' is no BCP 47 tag such as ru or pt-BR".formatted(language));
                });
        return languages.stream().distinct().toList();
    }

    List<String> countries() {
        return items(TitleColumn.COUNTRIES).stream()
                .map(country -> region(TitleColumn.COUNTRIES, country))
                .distinct()
                .toList();
    }

    List<CreditDraft> credits() {
        List<CreditDraft> credits = new ArrayList<>();
        people(credits, TitleColumn.DIRECTORS, Department.DIRECTING);
        people(credits, TitleColumn.WRITERS, Department.WRITING);
        people(credits, TitleColumn.CREATORS, Department.CREATION);
        people(credits, TitleColumn.CAST, Department.CAST);
        people(credits, TitleColumn.PRODUCERS, Department.PRODUCTION);
        people(credits, TitleColumn.CINEMATOGRAPHERS, Department.CAMERA);
        people(credits, TitleColumn.COMPOSERS, Department.MUSIC);
        people(credits, TitleColumn.EDITORS, Department.EDITING);
        return credits;
    }

    private void people(List<CreditDraft> credits, TitleColumn column, Department department) {
        for (String item : items(column)) {
            if (separator.equals(",") && SUFFIX.matcher(item).matches() && !credits.isEmpty()) {
                CreditDraft last = credits.removeLast();
                credits.add(new CreditDraft(last.department(), last.name() + ", " + item, last.role()));
                continue;
            }
            String[] parts = department == Department.CAST ? item.split("=", 2) : new String[] {item};
            String role = parts.length < 2 || parts[1].isBlank() ? null : parts[1].strip();
            if (parts[0].isBlank()) {
                throw fields.bad(column, "'%s' names nobody; Name=Character would be right".formatted(item));
            }
            credits.add(credit(column, department, parts[0].strip(), role));
        }
    }

    private CreditDraft credit(TitleColumn column, Department department, String text, @Nullable String role) {
        var person = PersonName.of(text, source);
        if (person == null) {
            throw fields.bad(
                    column,
                    "'%s' names nobody by an id; Name <imdb:nm0000001>, <tmdb:33>, <tvmaze:12> or <a-word-of-yours> would be right"
                            .formatted(text));
        }
        return new CreditDraft(department, person.id(), person.name(), role);
    }

    List<CompanyDraft> companies() {
        return Stream.of(
                        companies(TitleColumn.PRODUCTION_COMPANIES, CompanyRole.PRODUCTION),
                        companies(TitleColumn.DISTRIBUTORS, CompanyRole.DISTRIBUTION),
                        companies(TitleColumn.NETWORKS, CompanyRole.NETWORK))
                .flatMap(list -> list)
                .toList();
    }

    private Stream<CompanyDraft> companies(TitleColumn column, CompanyRole role) {
        return items(column).stream().map(name -> new CompanyDraft(role, name));
    }

    List<ReleaseEvent> releases() {
        return items(TitleColumn.RELEASES).stream().map(this::release).toList();
    }

    private ReleaseEvent release(String item) {
        String right = "kind:REGION:YYYY-MM-DD such as theatrical:US:1960-03-21";
        String[] parts = parts(TitleColumn.RELEASES, item, 3, right);
        ReleaseKind kind = Stream.of(ReleaseKind.values())
                .filter(known -> known.word().equals(parts[0].toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> fields.bad(
                        TitleColumn.RELEASES,
                        "'%s' is no kind of release; known are %s"
                                .formatted(
                                        parts[0],
                                        Stream.of(ReleaseKind.values())
                                                .map(ReleaseKind::word)
                                                .collect(Collectors.joining(", ")))));
        try {
            return new ReleaseEvent(kind, region(TitleColumn.RELEASES, parts[1]), LocalDate.parse(parts[2]));
        } catch (DateTimeException e) {
            throw fields.bad(TitleColumn.RELEASES, "'%s' is no date; %s".formatted(parts[2], right));
        }
    }

    List<BoxOffice> boxOffice() {
        return items(TitleColumn.BOX_OFFICE).stream().map(this::takings).toList();
    }

    private BoxOffice takings(String item) {
        String right = "REGION:CURRENCY:AMOUNT such as US:USD:17000";
        String[] parts = parts(TitleColumn.BOX_OFFICE, item, 3, right);
        if (!CURRENCIES.contains(parts[1]) || !AMOUNT.matcher(parts[2]).matches()) {
            throw fields.bad(TitleColumn.BOX_OFFICE, "'%s' is not %s".formatted(item, right));
        }
        return new BoxOffice(region(TitleColumn.BOX_OFFICE, parts[0]), parts[1], new BigDecimal(parts[2]));
    }

    private String region(TitleColumn column, String text) {
        String region = text.toUpperCase(Locale.ROOT);
        if (!REGION.matcher(region).matches()) {
            throw fields.bad(
                    column, "'%s' is no region: two letters (ISO 3166-1), or 001 for the world".formatted(text));
        }
        return region;
    }

    private String[] parts(TitleColumn column, String item, int count, String right) {
        String[] parts = Stream.of(item.split(":", count)).map(String::strip).toArray(String[]::new);
        if (parts.length < count || Stream.of(parts).anyMatch(String::isEmpty)) {
            throw fields.bad(column, "'%s' is not %s".formatted(item, right));
        }
        return parts;
    }
}
