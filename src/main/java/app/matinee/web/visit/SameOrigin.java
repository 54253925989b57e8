package app.matinee.web.visit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request change something only if a page of this site made it. What the browser says of the page counts for
 * everybody; members' forms carry a token besides, because some browsers say nothing.
 */
@Component
class SameOrigin implements HandlerInterceptor {
    static final String FIELD = "token";
    private static final String HEADER = "X-Token";
    /** Where visitors sign in: their pages carry no token, also when another tab was quicker. */
    private static final List<String> DOORSTEPS = List.of("/login", "/join");

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (SAFE.contains(request.getMethod())) {
            return true;
        }
        if (!FromHere.isPossible(request)) {
            throw new ForeignFormException("This came from a page of another site, so nothing was done.");
        }
        // Read for visitors, too, so that a form that cannot be read is refused before anything is done with it.
        var header = request.getHeader(HEADER);
        var sent = header == null ? request.getParameter(FIELD) : header;
        if (Visit.current().member() == null || isToken(sent)) {
            return true;
        }
        if (!FromHere.isCertain(request)) {
            throw new ForeignFormException(
                    "This page was made before you signed in. Go back, reload it, and send it again.");
        }
        if (DOORSTEPS.stream().noneMatch(request.getRequestURI()::startsWith)) {
            throw new OldFormException();
        }
        return true;
    }

    private static boolean isToken(@Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8),
                        Visit.current().token().getBytes(StandardCharsets.UTF_8));
    }
}
