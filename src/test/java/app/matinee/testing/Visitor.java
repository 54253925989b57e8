package app.matinee.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
