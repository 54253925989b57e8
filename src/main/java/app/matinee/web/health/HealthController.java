package app.matinee.web.health;

import app.matinee.platform.db.Database;
import java.util.Map;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells load balancers and scripts how the server is. */
@RestController
class HealthController {

    private static final Map<String, String> UP = Map.of("status", "up");

    private final ApplicationAvailability availability;
    private final Database database;

    HealthController(ApplicationAvailability availability, Database database) {
        this.availability = availability;
        this.database = database;
    }

    @GetMapping("/health/live")
    Map<String, String> live() {
        return UP;
    }

    @GetMapping("/health/ready")
    ResponseEntity<?> ready() {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return unavailable("The server is starting or stopping.");
        }
        return database.answers() ? ResponseEntity.ok(UP) : unavailable("The database doesn't answer.");
    }

    private static ResponseEntity<ProblemDetail> unavailable(String detail) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail))
                .build();
    }
}
