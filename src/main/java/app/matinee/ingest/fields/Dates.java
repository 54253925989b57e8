package app.matinee.ingest.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads dates in the notations that files are seen to use. Times are left out. */
public final class Dates {
    static final String NOTATIONS =
            "a date is written like 2018-11-10, November 10, 2018, 10 Nov 2018 or 11/10/2018" + " (month/day/year)";
    private static final LocalDate UNKNOWN = LocalDate.of(1800, 1, 1);

    private static final String TIME = "(?:[T ]\\d{1,2}:\\d{2}.*)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern MONTH_NAME_FIRST =
            Pattern.compile("(\\p{L}{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})" + TIME);
    private static final Pattern DAY_AND_MONTH_NAME =
            Pattern.compile("(\\d{1,2})[. -]+(\\p{L}{3,9})[., -]+(\\d{4})" + TIME);
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})" + TIME);
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + TIME);

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Dates() {}

    /**
     * Reads a date; 1800-01-01 is how sources write that they do not know it.
     *
     * @throws DateTimeException with a reason for readers if it is none
     */
    public static Optional<LocalDate> read(String text) {
        LocalDate date = yearFirst(text)
                .or(() -> monthNameFirst(text))
                .or(() -> dayAndMonthName(text))
                .or(() -> monthDayYear(text))
                .or(() -> dayMonthYear(text))
                .orElseThrow(() -> new DateTimeException("This is no date; " + NOTATIONS));
        return Optional.of(date).filter(known -> !known.equals(UNKNOWN));
    }

    private static Optional<LocalDate> yearFirst(String text) {
        return match(YEAR_FIRST, text).map(found -> date(found.group(1), number(found.group(2)), found.group(3)));
    }

    private static Optional<LocalDate> monthNameFirst(String text) {
        return match(MONTH_NAME_FIRST, text).map(found -> date(found.group(3), month(found.group(1)), found.group(2)));
    }

    private static Optional<LocalDate> dayAndMonthName(String text) {
        return match(DAY_AND_MONTH_NAME, text)
                .map(found -> date(found.group(3), month(found.group(2)), found.group(1)));
    }

    private static Optional<LocalDate> monthDayYear(String text) {
        return match(MONTH_DAY_YEAR, text).map(found -> date(found.group(3), number(found.group(1)), found.group(2)));
    }

    private static Optional<LocalDate> dayMonthYear(String text) {
        return match(DAY_MONTH_YEAR, text).map(found -> date(found.group(3), number(found.group(2)), found.group(1)));
    }

    private static Optional<MatchResult> match(Pattern form, String text) {
        return Optional.of(form.matcher(text))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.toMatchResult());
    }

    private static LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(number(year), month, number(day));
        } catch (DateTimeException e) {
            throw new DateTimeException("There is no such day in the calendar; " + NOTATIONS, e);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new DateTimeException("'%s' is no month; %s".formatted(name, NOTATIONS));
    }
}
