package app.matinee.accounts;

import app.matinee.platform.config.BrandSettings;
import app.matinee.platform.config.SiteSettings;
import app.matinee.platform.mail.Mail;
import org.springframework.stereotype.Component;

/** Writes to members who leave. */
@Component
class LeavingMails {
    private final Mail mail;
    private final String origin;
    private final String site;

    LeavingMails(Mail mail, SiteSettings site, BrandSettings brand) {
        this.mail = mail;
        this.origin = site.origin();
        this.site = brand.name();
    }

    void confirm(Email email, Secret ticket) {
        send(email, "Delete your account?", """
                Hello,

                Somebody, perhaps you, asked to delete your account at %s. If it was you, confirm it here:

                %s

                The link works for one hour. If it wasn't you, ignore this e-mail and change your password.
                """.formatted(
                        site, origin + "/account/delete/confirm?ticket=" + ticket.value()));
    }

    void leaving(Email email, int days) {
        send(email, "Your account will be deleted", """
                Hello,

                Your account at %s and everything we keep about you will be deleted in %d days.
                If you change your mind, or if it wasn't you, sign in and keep your account: %s
                """.formatted(site, days, origin + "/account/delete"));
    }

    void gone(Email email) {
        send(email, "Your account has been deleted", """
                Hello,

                Your account at %s has been deleted, as you asked. This is the last e-mail you will get from us.
                """.formatted(site));
    }

    private void send(Email email, String subject, String text) {
        mail.send(email.value(), subject + " · " + site, text);
    }
}
