package app.matinee.ingest.demo;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.audience.Audience;
import app.matinee.audience.DeliveredRating;
import app.matinee.audience.RatingDeliveries;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleId;
import app.matinee.criticism.CriticEntry;
import app.matinee.criticism.Criticism;
import app.matinee.criticism.PublicationEntry;
import app.matinee.criticism.ReviewDeliveries;
import app.matinee.ingest.critics.ReviewIntake;
import app.matinee.ingest.critics.ReviewRows;
import app.matinee.ingest.table.Rows;
import app.matinee.ingest.table.Table;
import app.matinee.ingest.titles.TitleDrafts;
import app.matinee.ingest.titles.TitleRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads the demo catalogue through the doors that every import uses. */
@Component
public class DemoCatalogue {
    static final String SOURCE = "demo";

    private final CatalogLoads catalogLoads;
    private final Criticism criticism;
    private final ReviewIntake reviewIntake;
    private final Accounts accounts;
    private final Audience audience;
    private final RatingDeliveries ratingDeliveries;
    private final Clock clock;

    DemoCatalogue(
            CatalogLoads catalogLoads,
            Criticism criticism,
            ReviewIntake reviewIntake,
            Accounts accounts,
            Audience audience,
            RatingDeliveries ratingDeliveries,
            Clock clock) {
        this.catalogLoads = catalogLoads;
        this.criticism = criticism;
        this.reviewIntake = reviewIntake;
        this.accounts = accounts;
        this.audience = audience;
        this.ratingDeliveries = ratingDeliveries;
        this.clock = clock;
    }

    /** Tells whether everything was loaded before: the ratings come last, and all at once. */
    public boolean isLoaded() {
        TitleId cranes = catalogLoads.namedBy(SOURCE).get(DemoTitle.CRANES);
        return cranes != null && audience.panel(cranes, 0).writtenReviews() > 0;
    }

    /** Loads everything; a second time changes nothing on the same day. */
    public void load() {
        LocalDate today = LocalDate.now(clock);
        List<DemoTitle> titles = loadTitles();
        List<Map<String, String>> publications = DemoFiles.rows("publications.csv");
        List<Map<String, String>> critics = DemoFiles.rows("critics.csv");
        criticism.registerPublications(
                publications.stream().map(DemoCatalogue::publication).toList());
        criticism.registerCritics(critics.stream().map(DemoCatalogue::critic).toList());
        try (Table published = DemoFiles.open("cranes-reviews.csv")) {
            // These critics exist: they are not marked as the demo's inventions.
            deliver(published, false, today);
        }
        deliver(
                new DemoReviews(
                        titles.iterator(),
                        Byline.all(publications, critics),
                        publications.stream()
                                .collect(Collectors.toMap(row -> text(row, "name"), row -> text(row, "url"))),
                        new QuoteBook(DemoFiles.rows("quotes.csv")),
                        today),
                true,
                today);
        loadRatings(titles, today);
    }

    private List<DemoTitle> loadTitles() {
        List<TitleDraft> drafts = new ArrayList<>();
        try (Table table = DemoFiles.open("titles.csv")) {
            new TitleDrafts(table, new TitleRows(table.columns(), SOURCE, true), DemoCatalogue::refuse)
                    .forEachRemaining(drafts::add);
        }
        catalogLoads.load(SOURCE, drafts.iterator(), false).rejected().forEach(DemoCatalogue::refuse);
        Map<String, Integer> qualities = DemoFiles.rows("tilt.csv").stream()
                .collect(Collectors.toMap(row -> text(row, "id"), row -> Integer.valueOf(text(row, "quality"))));
        return drafts.stream()
                .map(draft -> DemoTitle.of(
                        draft, qualities.getOrDefault(draft.ids().getFirst().value(), 75)))
                .toList();
    }

    private static PublicationEntry publication(Map<String, String> row) {
        return new PublicationEntry(
                text(row, "name"), orNull(row, "url"), orNull(row, "city"), orNull(row, "country"), true);
    }

    private static CriticEntry critic(Map<String, String> row) {
        String topSince = text(row, "top_since");
        return new CriticEntry(
                text(row, "name"),
                Stream.of(text(row, "publications").split("\\|", -1))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                topSince.isEmpty() ? null : LocalDate.parse(topSince),
                orNull(row, "bio"),
                true);
    }

    private void deliver(Rows rows, boolean invented, LocalDate today) {
        reviewIntake.take(
                rows,
                new ReviewRows(rows.columns(), Map.of(), SOURCE, today),
                new ReviewDeliveries.Settings(SOURCE, false, invented, false, null),
                DemoCatalogue::refuse);
    }

    private void loadRatings(List<DemoTitle> titles, LocalDate today) {
        Map<String, TitleId> ids = catalogLoads.namedBy(SOURCE);
        List<AccountId> members = accounts.open(members());
        Map<String, List<String>> texts = DemoFiles.rows("audience.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> text(row, "stars"), Collectors.mapping(row -> text(row, "text"), Collectors.toList())));
        Iterator<GeneratedRating> ratings = new DemoRatings(texts, today).of(titles);
        ratingDeliveries.deliver(
                Stream.generate(() -> ratings)
                        .takeWhile(Iterator::hasNext)
                        .map(Iterator::next)
                        .map(rating -> delivered(rating, ids, members))
                        .iterator(),
                null);
    }

    private static List<Identity> members() {
        List<String> names = DemoFiles.lines("members.txt");
        return IntStream.range(0, DemoRatings.MEMBERS)
                .mapToObj(number -> new Identity(
                        "demo-%04d".formatted(number + 1), names.get(number % names.size()), Accounts.Kind.DEMO))
                .toList();
    }

    private static DeliveredRating delivered(
            GeneratedRating rating, Map<String, TitleId> ids, List<AccountId> members) {
        return new DeliveredRating(
                members.get(rating.member()),
                Objects.requireNonNull(ids.get(rating.titleId())),
                rating.stars(),
                rating.verified(),
                rating.at(),
                rating.text(),
                rating.spoiler());
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static @Nullable String orNull(Map<String, String> row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? null : text;
    }

    /** The demo is our own: a row that cannot be used is a mistake of ours. */
    private static void refuse(Object rejected) {
        throw new IllegalStateException("The demo catalogue is broken: " + rejected);
    }
}
