package app.matinee.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;

/** Asks the site's handlers for pages by their addresses, without a server between. */
public final class Visitor {
    private final MockMvc site;

    /** Visits the sections among these modules; {@code web.address} must be one of them. */
    public Visitor(Modules modules) {
        this.site = MockMvcBuilders.standaloneSetup(
                        modules.annotated(Controller.class).toArray())
                .setCustomArgumentResolvers(
                        modules.all(HandlerMethodArgumentResolver.class).toArray(HandlerMethodArgumentResolver[]::new))
                .build();
    }

    /**
     * Tells what came of a form.
     *
     * @param location where the browser is sent; null for a page
     */
    public record Answer(int status, @Nullable String location, Document page) {}

    /** Sends a form, whose names and values alternate. */
    public Answer send(String address, String... form) {
        var request = post(address);
        for (var field = 0; field < form.length; field += 2) {
            request.param(form[field], form[field + 1]);
        }
        try {
            var answer = site.perform(request).andReturn().getResponse();
            var body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
            return new Answer(answer.getStatus(), answer.getHeader("Location"), Jsoup.parse(body));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    /** Returns the page at an address; one that is moved or not there throws what its handler threw. */
    public Document page(String address) {
        try {
            var answer = site.perform(get(address)).andReturn().getResponse();
            if (answer.getStatus() != 200) {
                throw new IllegalStateException(address + " answers " + answer.getStatus());
            }
            return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
