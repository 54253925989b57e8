package app.matinee.web.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Knows the page whose button was pressed, so that whoever pressed it gets back there. */
public final class CameFrom {
    /** Where nobody wants to go back to when the wish was carried out that they had signed in for. */
    private static final List<String> DOORSTEPS = List.of("/login", "/join", "/wish");

    private CameFrom() {}

    /** Returns the path of the page with its query, or the other one when it is not known. */
    public static String or(HttpServletRequest request, String other) {
        var path = LocalPath.or(path(request.getHeader(HttpHeaders.REFERER)), other);
        return DOORSTEPS.stream().anyMatch(path::startsWith) ? other : path;
    }

    private static @Nullable String path(@Nullable String referer) {
        try {
            var page = referer == null ? null : URI.create(referer);
            if (page == null || page.getRawPath() == null) {
                return null;
            }
            return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
