package app.matinee.web.guide;

import app.matinee.accounts.RefusedFieldException;
import app.matinee.discovery.guide.GuideDraft;
import app.matinee.discovery.guide.GuideRule;
import app.matinee.lists.ListId;
import app.matinee.lists.ListPrivacy;
import app.matinee.lists.Lists;
import app.matinee.values.FoldedName;
import app.matinee.values.Slug;
import app.matinee.web.component.FormView;
import app.matinee.web.wording.Countries;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds what the form of a guide sent, and says field by field what is wrong with it. */
record GuideForm(Map<String, String> values) {
    private static final List<String> FIELDS =
            List.of("title", "slug", "introduction", "genre", "country", "from", "to", "list", "position", "published");

    static GuideForm of(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(field -> values.put(
                field,
                Objects.requireNonNullElse(request.getParameter(field), "").strip()));
        return new GuideForm(values);
    }

    static FormView empty() {
        return FormView.of(Map.of("published", "yes", "position", "50"));
    }

    static FormView of(GuideDraft said) {
        var rule = said.rule();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", said.title());
        values.put("slug", said.slug().value());
        values.put("introduction", said.introduction());
        values.put("genre", Objects.requireNonNullElse(rule.genre(), ""));
        values.put("country", Objects.requireNonNullElse(rule.country(), ""));
        values.put("from", Objects.toString(rule.from(), ""));
        values.put("to", Objects.toString(rule.to(), ""));
        values.put("list", rule.list() == null ? "" : "/list/" + rule.list());
        values.put("position", String.valueOf(said.position()));
        values.put("published", said.published() ? "yes" : "");
        return FormView.of(values);
    }

    FormView view() {
        return FormView.of(values);
    }

    GuideDraft draft(Lists lists) {
        return new GuideDraft(
                slug(),
                value("title"),
                value("introduction"),
                new GuideRule(genre(), country(), number("from"), number("to"), list(lists)),
                Objects.requireNonNullElse(number("position"), 50),
                !value("published").isEmpty());
    }

    private String value(String field) {
        return values.getOrDefault(field, "");
    }

    private Slug slug() {
        var typed = value("slug");
        var made = typed.isEmpty() ? FoldedName.of(value("title")).value().replace(' ', '-') : typed;
        if (!Slug.isSlug(made)) {
            throw new RefusedFieldException(
                    typed.isEmpty() && value("title").isEmpty() ? "title" : "slug",
                    value("title").isEmpty() && typed.isEmpty()
                            ? "The title is empty; it has 1 to 100 characters"
                            : "“%s” is no address; words of a–z and 0–9 joined by “-” are, like “french-new-wave”"
                                    .formatted(made));
        }
        return new Slug(made);
    }

    private @Nullable String genre() {
        return value("genre").isEmpty() ? null : value("genre").toLowerCase(Locale.ROOT);
    }

    private @Nullable String country() {
        var typed = value("country");
        if (typed.isEmpty()) {
            return null;
        }
        return Countries.code(FoldedName.of(typed).value().replace(' ', '-'))
                .or(() -> Countries.known(typed.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new RefusedFieldException(
                        "country",
                        "No country is called “%s”; write its name in English, or its code, such as FR"
                                .formatted(typed)));
    }

    private @Nullable Integer number(String field) {
        var typed = value(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[0-9]{1,6}")) {
            throw new RefusedFieldException(
                    field,
                    "“%s” is no %s".formatted(typed, field.equals("position") ? "position; 50 is" : "year; 1957 is"));
        }
        return Integer.valueOf(typed);
    }

    private @Nullable ListId list(Lists lists) {
        var typed = value("list");
        if (typed.isEmpty()) {
            return null;
        }
        return ListId.parse(typed.substring(typed.lastIndexOf('/') + 1))
                .filter(id -> lists.find(id, null)
                        .filter(list -> list.said().privacy() == ListPrivacy.PUBLIC)
                        .isPresent())
                .orElseThrow(() -> new RefusedFieldException(
                        "list", "“%s” leads to no public list; the address of one is meant".formatted(typed)));
    }
}
