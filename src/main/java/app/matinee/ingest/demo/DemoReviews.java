package app.matinee.ingest.demo;

import app.matinee.ingest.table.Entry;
import app.matinee.ingest.table.Rows;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Generates critics' reviews as the rows of a table in our own layout, title by title. */
final class DemoReviews implements Rows {
    private static final List<String> COLUMNS = List.of(
            "review_id",
            "title_id",
            "critic",
            "publication",
            "sentiment",
            "original_score",
            "listed_on",
            "url",
            "quote");
    private static final LocalDate FIRST_LISTED = LocalDate.of(2000, 1, 3);
    /** The six published reviews are the newest ones of their page. */
    private static final LocalDate CRANES_BEFORE = LocalDate.of(2020, 7, 31);

    private final Iterator<DemoTitle> titles;
    private final List<Byline> bylines;
    private final List<Byline> notTop;
    private final Map<String, String> addresses;
    private final QuoteBook quotes;
    private final LocalDate today;
    private Iterator<Entry.Row> current = List.<Entry.Row>of().iterator();
    private long line = 1;

    /**
     * Prepares the reviews.
     *
     * @param addresses the outlets' addresses by their names
     * @param today no review is dated later than the day before
     */
    DemoReviews(
            Iterator<DemoTitle> titles,
            List<Byline> bylines,
            Map<String, String> addresses,
            QuoteBook quotes,
            LocalDate today) {
        this.titles = titles;
        this.bylines = bylines;
        this.notTop = bylines.stream()
                .filter(byline -> !byline.top() && !byline.critic().isEmpty())
                .toList();
        this.addresses = addresses;
        this.quotes = quotes;
        this.today = today;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Entry next() {
        while (!current.hasNext() && titles.hasNext()) {
            current = reviews(titles.next()).iterator();
        }
        return current.hasNext() ? current.next() : null;
    }

    private List<Entry.Row> reviews(DemoTitle title) {
        DemoPlan plan = DemoPlan.of(title, today);
        Random chance = title.chance("reviews");
        QuoteBook.Choice choice = quotes.choose(title, chance);
        List<Entry.Row> rows = new ArrayList<>();
        for (Byline byline : Byline.some(title.isCranes() ? notTop : bylines, plan.reviews(), chance)) {
            boolean fresh = plan.allFresh() || chance.nextInt(100) < title.quality();
            Tone tone = Tone.of(fresh, title.quality(), chance);
            double fraction = tone.fraction(chance);
            String quote = chance.nextInt(100) < 78 ? choice.next(tone) : "";
            rows.add(new Entry.Row(
                    ++line,
                    List.of(
                            title.id() + "-" + (rows.size() + 1),
                            title.id(),
                            byline.critic(),
                            byline.publication(),
                            fresh ? "fresh" : "rotten",
                            chance.nextInt(100) < 85 ? byline.habit().write(fraction) : "",
                            day(title, chance).toString(),
                            address(byline, title, rows.size() + 1),
                            quote)));
        }
        return rows;
    }

    /** Of new films most is written at once; of old ones now and then, since there are addresses to write under. */
    private LocalDate day(DemoTitle title, Random chance) {
        LocalDate end = title.isCranes() ? CRANES_BEFORE.minusDays(1) : today.minusDays(1);
        boolean old = title.released().isBefore(FIRST_LISTED);
        LocalDate begin = old ? FIRST_LISTED : title.released();
        long days = ChronoUnit.DAYS.between(begin, end);
        boolean atOnce = !old && chance.nextInt(100) < 70;
        double part = chance.nextDouble();
        return begin.plusDays(atOnce ? Math.min(days, (long) (part * 28)) : (long) (part * days));
    }

    private String address(Byline byline, DemoTitle title, int number) {
        String outlet = addresses.getOrDefault(byline.publication(), "");
        return outlet.isEmpty() ? "" : "%s/%s/%d".formatted(outlet, title.id(), number);
    }
}
