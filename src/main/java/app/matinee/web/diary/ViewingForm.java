package app.matinee.web.diary;

import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.TitleId;
import app.matinee.lists.ViewingDraft;
import app.matinee.scoring.Stars;
import app.matinee.web.component.FormView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the form of a viewing sent.
 *
 * @param again {@code yes}, {@code no}, or anything else for what the diary itself tells
 * @param stars such as {@code 3.5}; empty for none
 * @param tag several, with commas between them
 */
record ViewingForm(String date, String again, String stars, String note, String tag) {

    static ViewingForm of(HttpServletRequest request) {
        return new ViewingForm(
                field(request, "date"),
                field(request, "again"),
                field(request, "stars"),
                field(request, "note"),
                field(request, "tag"));
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    static ViewingForm of(ViewingDraft said) {
        var again = said.again();
        var stars = said.stars();
        return new ViewingForm(
                said.watchedOn().toString(),
                again == null ? "" : again ? "yes" : "no",
                stars == null ? "" : stars.toString(),
                said.note(),
                String.join(", ", said.tags()));
    }

    static ViewingForm on(LocalDate day) {
        return new ViewingForm(day.toString(), "", "", "", "");
    }

    ViewingDraft draft(TitleId title) {
        return new ViewingDraft(
                title,
                day(),
                switch (again) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> null;
                },
                given(),
                note,
                Arrays.stream(tag.split(",", -1)).filter(one -> !one.isBlank()).toList());
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(date.strip());
        } catch (DateTimeException malformed) {
            throw new RefusedFieldException(
                    "date", "Write the date like 2026-11-21, not like \"" + date.strip() + "\"");
        }
    }

    private @Nullable Stars given() {
        try {
            return stars.isBlank() ? null : Stars.parse(stars);
        } catch (IllegalArgumentException malformed) {
            throw new RefusedFieldException("stars", String.valueOf(malformed.getMessage()));
        }
    }

    FormView view() {
        return FormView.of(Map.of("date", date, "again", again, "stars", stars, "note", note, "tag", tag));
    }
}
