package app.matinee.web.visit;

import app.matinee.accounts.Sessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who is visiting: one statement for whoever brings a session's cookie, none for everybody else. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class VisitFilter extends OncePerRequestFilter {
    /** What is the same for everybody. */
    private static final List<String> IMPERSONAL =
            List.of("/assets/", "/poster/", "/picture/", "/health/", "/robots.txt", "/favicon.ico");

    private final Sessions sessions;

    VisitFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return IMPERSONAL.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visit = visit(request, notice(request, response));
        try {
            visit.during(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Visit visit(HttpServletRequest request, @Nullable Notice notice) {
        return VisitCookies.session(request)
                .flatMap(secret -> sessions.find(secret).map(session -> Visit.of(session, secret, notice)))
                .orElseGet(() -> new Visit(null, "", notice));
    }

    private static @Nullable Notice notice(HttpServletRequest request, HttpServletResponse response) {
        if (!"GET".equals(request.getMethod()) || !"document".equals(destination(request))) {
            return null;
        }
        return VisitCookies.notice(request)
                .map(notice -> {
                    var headers = new HttpHeaders();
                    VisitCookies.noNotice(headers, request);
                    headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
                    return notice;
                })
                .orElse(null);
    }

    private static String destination(HttpServletRequest request) {
        var destination = request.getHeader("Sec-Fetch-Dest");
        return destination == null ? "document" : destination;
    }
}
