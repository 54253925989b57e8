package app.matinee.web.visit;

import app.matinee.accounts.Member;
import app.matinee.accounts.Wish;
import app.matinee.accounts.Wishes;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Carries out what a visitor wished before signing in, as if the form were sent only now. */
@Controller
class WishController {
    private final Wishes wishes;

    WishController(Wishes wishes) {
        this.wishes = wishes;
    }

    @GetMapping("/wish")
    void carryOut(Member member, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var headers = new HttpHeaders();
        VisitCookies.noWish(headers, request);
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        var wish = VisitCookies.wish(request).flatMap(wishes::take);
        if (wish.isEmpty()) {
            response.sendRedirect("/");
            return;
        }
        request.getRequestDispatcher(wish.get().path()).forward(new Wished(request, wish.get()), response);
    }

    /** Poses as the form that was sent. */
    private static final class Wished extends HttpServletRequestWrapper {
        private final Map<String, String[]> parameters = new LinkedHashMap<>();

        Wished(HttpServletRequest request, Wish wish) {
            super(request);
            wish.form().forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
            parameters.put(SameOrigin.FIELD, new String[] {Visit.current().token()});
        }

        @Override
        public String getMethod() {
            return "POST";
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase("Sec-Fetch-Site") ? "same-origin" : super.getHeader(name);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(List.copyOf(parameters.keySet()));
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }
    }
}
