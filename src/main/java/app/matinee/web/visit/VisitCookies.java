package app.matinee.web.visit;

import app.matinee.accounts.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Names the cookies of a visit. Over https they carry {@code __Host-}, so that no neighbouring host can set them; over
 * plain http browsers refuse that, and a first try in a home network must work.
 */
public final class VisitCookies {
    private static final String SESSION = "session";
    private static final String WISH = "wish";
    private static final String NOTICE = "notice";
    private static final String CODE = "code";
    private static final String PROVIDER = "provider";

    private VisitCookies() {}

    /**
     * Signs the browser in. The cookie stays as long as browsers keep any, since a session lives on with each visit; the
     * server knows when it is over.
     */
    public static void session(HttpHeaders headers, HttpServletRequest request, Secret secret) {
        add(headers, request, SESSION, secret.value(), Duration.ofDays(400));
    }

    /** Signs the browser out and has it forget what it kept of this site. */
    public static void noSession(HttpHeaders headers, HttpServletRequest request) {
        add(headers, request, SESSION, "", Duration.ZERO);
        headers.set("Clear-Site-Data", "\"cache\"");
    }

    /** Has the browser keep a wish until it was carried out. */
    public static void wish(HttpHeaders headers, HttpServletRequest request, Secret secret) {
        add(headers, request, WISH, secret.value(), Duration.ofDays(1));
    }

    public static void noWish(HttpHeaders headers, HttpServletRequest request) {
        add(headers, request, WISH, "", Duration.ZERO);
    }

    /** Has the browser keep for ten minutes what waits for the code of a second factor. */
    public static void code(HttpHeaders headers, HttpServletRequest request, Secret ticket) {
        add(headers, request, CODE, ticket.value(), Duration.ofMinutes(10));
    }

    public static void noCode(HttpHeaders headers, HttpServletRequest request) {
        add(headers, request, CODE, "", Duration.ZERO);
    }

    /** Has the browser keep for ten minutes what it went to another provider with. */
    public static void provider(HttpHeaders headers, HttpServletRequest request, Secret ticket) {
        add(headers, request, PROVIDER, ticket.value(), Duration.ofMinutes(10));
    }

    public static void noProvider(HttpHeaders headers, HttpServletRequest request) {
        add(headers, request, PROVIDER, "", Duration.ZERO);
    }

    /** Has the next page say something. */
    public static void notice(HttpHeaders headers, HttpServletRequest request, Notice notice) {
        add(headers, request, NOTICE, notice.written(), Duration.ofMinutes(1));
    }

    static void noNotice(HttpHeaders headers, HttpServletRequest request) {
        add(headers, request, NOTICE, "", Duration.ZERO);
    }

    static Optional<Secret> session(HttpServletRequest request) {
        return value(request, SESSION).map(Secret::new);
    }

    /** Returns what a wish that the browser keeps is found by. */
    public static Optional<Secret> wish(HttpServletRequest request) {
        return value(request, WISH).map(Secret::new);
    }

    /** Returns what waits for a code; one that never was when nothing does. */
    public static Secret code(HttpServletRequest request) {
        return new Secret(value(request, CODE).orElse(""));
    }

    /** Returns what the browser went to another provider with; one that never was when it went to none. */
    public static Secret provider(HttpServletRequest request) {
        return new Secret(value(request, PROVIDER).orElse(""));
    }

    static Optional<Notice> notice(HttpServletRequest request) {
        return value(request, NOTICE).map(Notice::read);
    }

    private static void add(HttpHeaders headers, HttpServletRequest request, String name, String value, Duration life) {
        headers.add(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(request, name), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(life)
                        .build()
                        .toString());
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request, name)))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    private static String name(HttpServletRequest request, String name) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
