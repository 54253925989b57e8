package app.matinee.web.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Tells from what the browser says whether a page of this site made a request. */
public final class FromHere {
    private FromHere() {}

    /** Tells whether it may be so; programs and old browsers say nothing. */
    public static boolean isPossible(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || isHere(origin, request);
    }

    /** Tells whether the browser says so. */
    public static boolean isCertain(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return site == null ? origin != null && isHere(origin, request) : site.equals("same-origin");
    }

    private static boolean isHere(String origin, HttpServletRequest request) {
        return Objects.equals(authority(origin), request.getHeader(HttpHeaders.HOST));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
