package app.matinee.web.visit;

import app.matinee.accounts.ProofNeededException;
import app.matinee.accounts.TooManyAttemptsException;
import app.matinee.accounts.Wish;
import app.matinee.accounts.Wishes;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads visitors to the sign-in, members to another proof that it is them, and remembers where they were going and what they had entered. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignInPath {
    /** A review of 10,000 emoji, each of them twelve characters in a form, and as much as a server takes. */
    private static final int LONGEST_FORM = 200_000;

    private final Wishes wishes;

    SignInPath(Wishes wishes) {
        this.wishes = wishes;
    }

    @ExceptionHandler
    ResponseEntity<Void> signInFirst(SignInNeededException needed, HttpServletRequest request) {
        return by("/login", request);
    }

    @ExceptionHandler
    ResponseEntity<Void> proveFirst(ProofNeededException needed, HttpServletRequest request) {
        return by("/account/prove", request);
    }

    private ResponseEntity<Void> by(String path, HttpServletRequest request) {
        var headers = new HttpHeaders();
        if (isForm(request)) {
            var wish = new Wish(request.getRequestURI(), form(request));
            VisitCookies.wish(headers, request, wishes.keep(wish, request.getRemoteAddr()));
            return answer(headers, path);
        }
        return answer(headers, path + "?next=" + URLEncoder.encode(here(request), StandardCharsets.UTF_8));
    }

    @ExceptionHandler
    ResponseEntity<Void> tooMany(TooManyAttemptsException refused) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(refused.pause().toSeconds() + 1))
                .build();
    }

    private static ResponseEntity<Void> answer(HttpHeaders headers, String path) {
        headers.setLocation(URI.create(path));
        headers.setCacheControl("no-store");
        return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
    }

    // A file cannot wait in a ticket: whoever uploads one signs in and chooses it again.
    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && request.getContentLengthLong() <= LONGEST_FORM;
    }

    private static Map<String, List<String>> form(HttpServletRequest request) {
        Map<String, List<String>> form = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("token")) {
                form.put(name, Arrays.asList(values));
            }
        });
        return form;
    }

    private static String here(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return LocalPath.or(path(request.getHeader("Referer")), "/");
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String path(@Nullable String referer) {
        try {
            return referer == null ? "" : String.valueOf(URI.create(referer).getRawPath());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
