package app.matinee.web.errors;

import app.matinee.accounts.ProofNeededException;
import app.matinee.accounts.TooManyAttemptsException;
import app.matinee.accounts.Wish;
import app.matinee.accounts.Wishes;
import app.matinee.web.visit.LocalPath;
import app.matinee.web.visit.SentForm;
import app.matinee.web.visit.SignInNeededException;
import app.matinee.web.visit.VisitCookies;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    private final Wishes wishes;
    private final ErrorPages errors;

    SignInPath(Wishes wishes, ErrorPages errors) {
        this.wishes = wishes;
        this.errors = errors;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> signInFirst(SignInNeededException needed, HttpServletRequest request) {
        return by("/login", request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> proveFirst(ProofNeededException needed, HttpServletRequest request) {
        return by("/account/prove", request);
    }

    private ResponseEntity<byte[]> by(String path, HttpServletRequest request) {
        if (!SentForm.isIn(request)) {
            var next = URLEncoder.encode(here(request), StandardCharsets.UTF_8);
            return answer(new HttpHeaders(), path + "?next=" + next);
        }
        var form = SentForm.of(request);
        try {
            var headers = new HttpHeaders();
            var wish = wishes.keep(new Wish(form.path(), form.fields()), request.getRemoteAddr());
            VisitCookies.wish(headers, request, wish);
            return answer(headers, path);
        } catch (TooManyAttemptsException refused) {
            return errors.tooMany(refused);
        }
    }

    private static ResponseEntity<byte[]> answer(HttpHeaders headers, String path) {
        headers.setLocation(URI.create(path));
        headers.setCacheControl("no-store");
        return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
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
