package app.matinee.web.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what a form brought, so that it can be sent once more.
 *
 * @param path where it went, on this site
 * @param fields in the order in which they came, each with one value or several; never a token or a password
 */
public record SentForm(String path, Map<String, List<String>> fields) {
    /** A review of 10,000 emoji, each of them twelve characters in a form. */
    private static final int LONGEST = 200_000;

    /** What is asked for again, rather than kept in a table or on a page. */
    private static final Set<String> SECRETS = Set.of(SameOrigin.FIELD, "password", "current", "code");

    /** Tells whether a request brings a form that can wait. A file cannot: whoever uploads one chooses it again. */
    public static boolean isIn(HttpServletRequest request) {
        var type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && request.getContentLengthLong() <= LONGEST;
    }

    public static SentForm of(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!SECRETS.contains(name)) {
                fields.put(name, Arrays.asList(values));
            }
        });
        return new SentForm(LocalPath.or(request.getRequestURI(), "/"), fields);
    }
}
