package app.matinee.catalog.pictures;

import app.matinee.platform.http.Answer;
import app.matinee.platform.http.GuardedClient;
import app.matinee.platform.http.Outgoing;
import app.matinee.platform.http.OutgoingException;
import app.matinee.platform.images.ImageSettings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fetches pictures from the hosts that the operator configured, and from nowhere else. */
@Component
@Lazy
class PictureSources {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Answers by which a source says that another time it may be different. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

    private final GuardedClient client;
    private final ImageSettings settings;

    PictureSources(GuardedClient client, ImageSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    List<String> hosts() {
        return settings.sources();
    }

    Duration pause() {
        return Duration.ofMillis(settings.pauseMillis());
    }

    /** Returns what an address answers, if it is a success. */
    byte[] fetch(URI address) {
        if (!isSource(address)) {
            throw new PictureException(address + " is on no configured source; matinee.images.sources has "
                    + (settings.sources().isEmpty() ? "none" : String.join(", ", settings.sources())));
        }
        try {
            return body(client.fetch(Outgoing.to(address).only(this::isSource).within(settings.mostBytes(), PATIENCE)));
        } catch (OutgoingException e) {
            throw new PassingException(String.valueOf(e.getMessage()), Duration.ZERO);
        }
    }

    private boolean isSource(URI address) {
        return address.getHost() != null
                && settings.sources().contains(address.getHost().toLowerCase(Locale.ROOT));
    }

    private static byte[] body(Answer answer) {
        if (PASSING.contains(answer.status())) {
            throw new PassingException(answer.address() + " answers with " + answer.status(), retryAfter(answer));
        }
        if (!answer.isSuccess()) {
            throw new PictureException(answer.address() + " answers with " + answer.status());
        }
        return answer.body();
    }

    private static Duration retryAfter(Answer answer) {
        return answer.header("retry-after")
                .filter(seconds -> seconds.matches("[0-9]{1,5}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ZERO);
    }
}
