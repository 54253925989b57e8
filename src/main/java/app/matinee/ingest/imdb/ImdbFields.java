package app.matinee.ingest.imdb;

import app.matinee.ingest.fields.BadFieldException;
import app.matinee.ingest.imdb.ImdbRows.ImdbRow;
import app.matinee.ingest.run.Intake;
import org.jspecify.annotations.Nullable;

/** Reads fields of IMDb's tables and complains about those that can't be right. */
final class ImdbFields {
    private static final int LONGEST_NAME = 500;

    private ImdbFields() {}

    /** Returns the number in an id such as {@code tt0050634}. */
    static int number(ImdbRow row, int index, String prefix) {
        var id = row.text(index);
        if (id == null) {
            throw new BadFieldException(row.column(index), "", "It is missing; " + prefix + " and digits belong here");
        }
        return number(id, row.column(index), prefix);
    }

    static int number(String id, String column, String prefix) {
        if (!id.startsWith(prefix) || id.length() < prefix.length() + 1 || id.length() > prefix.length() + 9) {
            throw new BadFieldException(column, id, "An id of IMDb is " + prefix + " and up to nine digits");
        }
        var number = 0;
        for (var index = prefix.length(); index < id.length(); index++) {
            var digit = id.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                throw new BadFieldException(column, id, "An id of IMDb is " + prefix + " and up to nine digits");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    static @Nullable Integer number(ImdbRow row, int index, int least, int most) {
        var text = row.text(index);
        if (text == null) {
            return null;
        }
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as for a number out of range.
        }
        throw new BadFieldException(
                row.column(index), text, "A whole number from %d to %d belongs here".formatted(least, most));
    }

    /** Reads a number without which a row is of use all the same: one that can't be right is listed and left out. */
    static @Nullable Integer number(ImdbRow row, int index, int least, int most, Intake intake) {
        try {
            return number(row, index, least, most);
        } catch (BadFieldException e) {
            intake.reject(e.rejects(row.line()));
            return null;
        }
    }

    /** Reads the year in which something ended, which can't be before the one in which it began. */
    static @Nullable Integer end(ImdbRow row, int index, int least, int most, @Nullable Integer began, Intake intake) {
        var end = number(row, index, least, most, intake);
        if (end == null || began == null || end >= began) {
            return end;
        }
        intake.reject(new BadFieldException(
                        row.column(index), end.toString(), "This is before %d, when it began".formatted(began))
                .rejects(row.line()));
        return null;
    }

    static String name(ImdbRow row, int index) {
        var name = row.text(index);
        if (name == null) {
            throw new BadFieldException(row.column(index), "", "The name is missing");
        }
        return shortEnough(row, index, name);
    }

    static @Nullable String optionalName(ImdbRow row, int index) {
        var name = row.text(index);
        return name == null ? null : shortEnough(row, index, name);
    }

    private static String shortEnough(ImdbRow row, int index, String name) {
        if (name.length() > LONGEST_NAME) {
            throw new BadFieldException(
                    row.column(index),
                    name,
                    "A name of %d characters is none; at most %d".formatted(name.length(), LONGEST_NAME));
        }
        return name;
    }
}
