package app.matinee.web.diary;

import app.matinee.accounts.Member;
import app.matinee.lists.Diary;
import app.matinee.lists.DiaryMonth;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.Shelves;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a member's own diary by month or by year. */
@Controller
class DiaryController {
    private static final int PAGE_SIZE = 100;
    private static final String PATH = "/diary";

    private final Diary diary;
    private final ViewingLines lines;
    private final Frames frames;
    private final Clock clock;

    DiaryController(Diary diary, ViewingLines lines, Frames frames, Clock clock) {
        this.diary = diary;
        this.lines = lines;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            Member member,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String page) {
        var months = diary.months(member.id());
        var span = year == null
                ? Span.of(month(month).orElseGet(() -> lastOf(months)))
                : year(year).map(Span::of).orElseGet(() -> Span.of(lastOf(months)));
        var viewings = diary.viewings(
                member.id(), span.first().atDay(1), span.last().atEndOfMonth(), PageNumber.of(page, PAGE_SIZE));
        var query = Query.at(PATH).with(span.isYear() ? "year" : "month", span.word(), "");
        return Pages.ok(new DiaryView(
                frames.page("Your diary", PATH).notIndexed(),
                Shelves.DIARY.links(),
                years(months, span),
                months(months, span),
                Formats.count(viewings.total(), "viewing", "viewings") + " in " + span.text(),
                lines.of(viewings.items()),
                PageNumbers.links(
                        viewings, number -> query.with("page", number, 1).href()),
                viewings.items().isEmpty() ? empty() : null));
    }

    private static Optional<YearMonth> month(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Year> year(String text) {
        return text.matches("[0-9]{4}") ? Optional.of(Year.of(Integer.parseInt(text))) : Optional.empty();
    }

    private YearMonth lastOf(List<DiaryMonth> months) {
        return months.isEmpty() ? YearMonth.now(clock) : months.getFirst().month();
    }

    private static List<FilterLink> years(List<DiaryMonth> months, Span span) {
        return months.stream()
                .map(month -> month.month().getYear())
                .distinct()
                .map(year -> new FilterLink(
                        year.toString(),
                        Query.at(PATH).with("year", year, "").href(),
                        year == span.first().getYear(),
                        String.valueOf(months.stream()
                                .filter(month -> month.month().getYear() == year)
                                .mapToInt(DiaryMonth::viewings)
                                .sum())))
                .toList();
    }

    private static List<FilterLink> months(List<DiaryMonth> months, Span span) {
        return months.stream()
                .filter(month -> month.month().getYear() == span.first().getYear())
                .map(month -> new FilterLink(
                        month.month().getMonth().getDisplayName(TextStyle.SHORT, Locale.US),
                        Query.at(PATH).with("month", month.month(), "").href(),
                        !span.isYear() && month.month().equals(span.first()),
                        String.valueOf(month.viewings())))
                .toList();
    }

    private static EmptyView empty() {
        return new EmptyView(
                "Nothing here yet",
                "Choose “Log a viewing” on the page of anything you have watched, today or years ago.",
                List.of(
                        new Link("Movies at home", "/browse/movies-at-home"),
                        new Link("TV series", "/browse/tv-series")));
    }

    /** A month, or the months of a year. */
    private record Span(YearMonth first, YearMonth last) {
        static Span of(YearMonth month) {
            return new Span(month, month);
        }

        static Span of(Year year) {
            return new Span(year.atMonth(1), year.atMonth(12));
        }

        boolean isYear() {
            return !first.equals(last);
        }

        String word() {
            return isYear() ? String.valueOf(first.getYear()) : first.toString();
        }

        String text() {
            return isYear()
                    ? word()
                    : first.getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " " + first.getYear();
        }
    }
}
