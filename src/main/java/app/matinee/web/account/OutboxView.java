package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the operator the mails that did not leave. */
public record OutboxView(SiteChrome chrome, List<MailLine> mails) implements Page {

    @Override
    public String template() {
        return "account/outbox.jte";
    }

    /**
     * Shows a mail.
     *
     * @param written when, in ISO 8601
     * @param failure what the server said to the last try; null before one
     */
    public record MailLine(
            String recipient,
            String subject,
            String text,
            String written,
            @Nullable String failure) {}
}
