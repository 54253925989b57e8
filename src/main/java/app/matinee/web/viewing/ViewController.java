package app.matinee.web.viewing;

import app.matinee.catalog.TitleId;
import app.matinee.discovery.popularity.Demand;
import app.matinee.discovery.popularity.Onlooker;
import app.matinee.web.visit.FromHere;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Counts views, as {@code views.js} tells them. Nobody reads the answers; their status is for whoever looks into it. */
@Controller
class ViewController {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final Demand demand;

    ViewController(Demand demand) {
        this.demand = demand;
    }

    @PostMapping("/views")
    ResponseEntity<Void> viewed(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String from,
            HttpServletRequest request) {
        return ResponseEntity.status(status(title, from.equals("search"), request))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private HttpStatus status(String title, boolean found, HttpServletRequest request) {
        if (!NUMBER.matcher(title).matches()) {
            return HttpStatus.BAD_REQUEST;
        }
        if (!FromHere.isCertain(request)) {
            return HttpStatus.FORBIDDEN;
        }
        if (asksNotToBeCounted(request)) {
            return HttpStatus.NO_CONTENT;
        }
        var browser = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        return switch (demand.viewed(
                new TitleId(Long.parseLong(title)), new Onlooker(request.getRemoteAddr(), browser), found)) {
            case TAKEN -> HttpStatus.NO_CONTENT;
            case NO_PERSON -> HttpStatus.FORBIDDEN;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }

    // The script does not even send it then; other scripts may.
    private static boolean asksNotToBeCounted(HttpServletRequest request) {
        return "1".equals(request.getHeader("Sec-GPC")) || "1".equals(request.getHeader("DNT"));
    }
}
