package app.matinee.web.visit;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Tells what our scripts ask for from what browsers ask for by themselves: a script wants no page. */
public final class FromScript {
    private FromScript() {}

    public static boolean is(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && !accept.contains("text/html");
    }
}
