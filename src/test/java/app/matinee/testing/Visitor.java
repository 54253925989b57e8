package app.matinee.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.matinee.accounts.Member;
import app.matinee.accounts.Session;
import app.matinee.web.visit.Visit;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;

/** Asks the site's handlers for pages by their addresses, without a server between, and keeps cookies as a browser does. */
public final class Visitor {
    private final MockMvc site;
    private final Map<String, Cookie> cookies = new HashMap<>();
    private final Visit visit;
    private final String referer;

    private Visitor(MockMvc site, Visit visit, String referer) {
        this.site = site;
        this.visit = visit;
        this.referer = referer;
    }

    /** Visits the sections among these modules; {@code web.address} must be one of them. */
    public Visitor(Modules modules) {
        this(
                MockMvcBuilders.standaloneSetup(
                                modules.annotated(Controller.class).toArray())
                        .setCustomArgumentResolvers(modules.all(HandlerMethodArgumentResolver.class)
                                .toArray(HandlerMethodArgumentResolver[]::new))
                        .build(),
                new Visit(null, "", null),
                "");
    }

    /** Returns the same visitor, signed in. */
    public Visitor as(Member member) {
        return as(member, Set.of());
    }

    /** Returns the same visitor, signed in as somebody whom blocks keep apart from the members with these handles. */
    public Visitor as(Member member, Set<String> apart) {
        var session = new Session(1, member, "Firefox on Linux", Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, 0, apart);
        return new Visitor(site, new Visit(session, "the-token", null), referer);
    }

    /** Returns the same visitor on another page, whose forms are sent from there. */
    public Visitor from(String page) {
        return new Visitor(site, visit, page);
    }

    /** Returns the page at an address; one that is moved or not there throws what its handler threw. */
    public Document page(String address) {
        var answer = open(address);
        if (answer.status() != 200) {
            throw new IllegalStateException(address + " answers " + answer.status());
        }
        return answer.page();
    }

    /** Returns whatever is answered at an address. */
    public Answer open(String address) {
        return ask(get(address));
    }

    /** Tells whether a cookie of this name is kept, and not empty. */
    public boolean keeps(String cookie) {
        var kept = cookies.get(cookie);
        return kept != null && !kept.getValue().isEmpty();
    }

    /**
     * Sends a form, and returns the answer.
     *
     * @param fields names and values in turn
     */
    public Answer send(String address, String... fields) {
        var form = post(address).header("Accept", "text/html").header("Referer", referer);
        for (var field = 0; field < fields.length; field += 2) {
            form.param(fields[field], fields[field + 1]);
        }
        return ask(form);
    }

    /** Sends an empty form as our scripts do. */
    public Answer script(String address) {
        return ask(post(address).header("Accept", "application/json"));
    }

    private Answer ask(MockHttpServletRequestBuilder request) {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        try {
            // A visitor who is nobody is whoever the test says is visiting.
            var response = (visit.isSignedIn() ? visit : Visit.current())
                    .during(() -> site.perform(request).andReturn().getResponse());
            for (var cookie : response.getCookies()) {
                cookies.put(cookie.getName(), cookie);
            }
            return Answer.of(response);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    /** Holds an answer: its status, where it leads if anywhere, and its page, which may be empty. */
    public record Answer(int status, @Nullable String location, Document page) {
        private static Answer of(MockHttpServletResponse response) {
            return new Answer(
                    response.getStatus(),
                    response.getHeader("Location"),
                    Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)));
        }
    }
}
