package app.matinee.web.visit;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Ends a request that another site's page may have made in the visitor's name. */
public final class ForeignFormException extends ResponseStatusException {

    ForeignFormException(String message) {
        super(HttpStatus.FORBIDDEN, message);
    }
}
