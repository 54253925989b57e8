package app.matinee.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.matinee.accounts.Member;
import app.matinee.accounts.Session;
import app.matinee.web.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;

/** Asks the site's handlers for pages by their addresses, without a server between. */
public final class Visitor {
    private final MockMvc site;
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
        var session =
                new Session(1, member, "Firefox on Linux", Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, 0, Set.of());
        return new Visitor(site, new Visit(session, "the-token", null), referer);
    }

    /** Returns the same visitor on another page, whose forms are sent from there. */
    public Visitor from(String page) {
        return new Visitor(site, visit, page);
    }

    /** Returns the page at an address; one that is moved or not there throws what its handler threw. */
    public Document page(String address) {
        var answer = ask(get(address));
        if (answer.status() != 200) {
            throw new IllegalStateException(address + " answers " + answer.status());
        }
        return answer.page();
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

    private Answer ask(RequestBuilder request) {
        try {
            // A visitor who is nobody is whoever the test says is visiting.
            return (visit.isSignedIn() ? visit : Visit.current())
                    .during(() -> Answer.of(site.perform(request).andReturn().getResponse()));
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
