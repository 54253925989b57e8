package app.matinee.web.wording;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes dates, durations, numbers, money and languages as American English does; the first of the locales to come. */
public final class Formats {
    private static final ULocale LOCALE = ULocale.US;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("MM/dd/uu", Locale.US);
    private static final LocalizedNumberFormatter NUMBER = NumberFormatter.withLocale(LOCALE);
    private static final LocalizedNumberFormatter COMPACT =
            NUMBER.notation(Notation.compactShort()).precision(Precision.fixedFraction(1));

    private Formats() {}

    /** Writes {@code Nov 21, 2016}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Writes {@code 10/02/23}, the date in UTC. */
    public static String shortDate(Instant instant) {
        return SHORT_DATE.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Writes {@code 2,571}. */
    public static String number(long number) {
        return NUMBER.format(number).toString();
    }

    /** Writes a count and what it counts: {@code 1 Review}, {@code 27 Reviews}. */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** Writes {@code 1h 35m}, {@code 2h}, {@code 49m}. */
    public static String runtime(int minutes) {
        var hours = minutes / 60;
        var rest = minutes % 60;
        if (hours == 0) {
            return rest + "m";
        }
        return rest == 0 ? hours + "h" : hours + "h " + rest + "m";
    }

    /** Writes the same for machines, by ISO 8601: {@code PT1H35M}. */
    public static String isoRuntime(int minutes) {
        return "PT" + (minutes >= 60 ? minutes / 60 + "H" : "")
                + (minutes % 60 == 0 && minutes >= 60 ? "" : minutes % 60 + "M");
    }

    /** Writes {@code $17.0K}, {@code $1.2M}; in full below a thousand. */
    public static String money(BigDecimal amount, String currency) {
        var compact = amount.compareTo(BigDecimal.valueOf(1000)) >= 0;
        var format = compact ? COMPACT : NUMBER.precision(Precision.maxFraction(0));
        return format.unit(Currency.getInstance(currency)).format(amount).toString();
    }

    /** Writes the name of a language by its BCP 47 tag: {@code Russian}; an unknown tag stays as it is. */
    public static String language(String tag) {
        return ULocale.forLanguageTag(tag).getDisplayName(LOCALE);
    }

    /** Writes the name of a region by its ISO 3166 code: {@code USA} for {@code US}, else as CLDR has it. */
    public static String region(String code) {
        return switch (code) {
            case "US" -> "USA";
            case "GB" -> "UK";
            case "001" -> "Worldwide";
            case "SU" -> "Soviet Union";
            default -> new ULocale("", code).getDisplayCountry(LOCALE);
        };
    }
}
