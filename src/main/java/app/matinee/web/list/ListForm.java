package app.matinee.web.list;

import app.matinee.lists.ListDraft;
import app.matinee.web.component.FormView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;

/**
 * Holds what the form of a list sent.
 *
 * @param ranked anything but empty says yes
 */
record ListForm(String name, String description, String ranked, String privacy) {

    static ListForm of(HttpServletRequest request) {
        return new ListForm(
                field(request, "name"),
                field(request, "description"),
                field(request, "ranked"),
                field(request, "privacy"));
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    ListDraft draft() {
        return new ListDraft(name, description, !ranked.isEmpty(), ListWords.privacy(privacy));
    }

    FormView view() {
        return FormView.of(Map.of("name", name, "description", description, "ranked", ranked, "privacy", privacy));
    }
}
