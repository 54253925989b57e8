package app.matinee.accounts;

import app.matinee.platform.config.BrandSettings;
import app.matinee.platform.config.SiteSettings;
import app.matinee.platform.mail.Mail;
import org.springframework.stereotype.Component;

/** Writes to members, and to those who might be. Each mail says why it came and what to do if it is a mistake. */
@Component
class AccountMails {
    private final Mail mail;
    private final String origin;
    private final String site;

    AccountMails(Mail mail, SiteSettings site, BrandSettings brand) {
        this.mail = mail;
        this.origin = site.origin();
        this.site = brand.name();
    }

    // Without the name: whoever types a stranger's address must not choose what we write there.
    void confirmJoining(Email email, Secret ticket) {
        send(email, "Confirm your address", """
                Hello,

                Welcome to %s. Please confirm that this is your address:

                %s

                The link works for one day. If you didn't join, do nothing, and no account will be created.
                """.formatted(site, link("/join/confirm", ticket)));
    }

    void alreadyJoined(Email email) {
        send(email, "You are already a member", """
                Hello,

                Somebody, perhaps you, tried to join %s with this address. It already has an account.
                To sign in: %s
                If you have forgotten your password: %s

                If it wasn't you, there is nothing to do.
                """.formatted(site, origin + "/login", origin + "/login/reset"));
    }

    void resetPassword(Email email, Secret ticket) {
        send(email, "Choose a new password", """
                Hello,

                You can choose a new password for %s here:

                %s

                The link works for one hour. If you didn't ask for it, do nothing; your password stays as it is.
                """.formatted(site, resetLink(ticket)));
    }

    void nobodyToReset(Email email) {
        send(email, "No account with this address", """
                Hello,

                Somebody, perhaps you, asked %s for a new password. There is no account with this address.
                Perhaps you joined with a different one. To join: %s

                If it wasn't you, there is nothing to do.
                """.formatted(site, origin + "/join"));
    }

    void passwordChanged(Email email) {
        send(email, "Your password was changed", """
                Hello,

                Your password at %s has just been changed, and all other devices have been signed out.
                If it wasn't you, choose a new one right away: %s
                """.formatted(site, origin + "/login/reset"));
    }

    void leaveAddress(Email email, Email next, Secret ticket) {
        send(email, "Confirm your new address", """
                Hello,

                You asked %s to write to %s from now on. Please confirm it here, at your current address:

                %s

                We will then ask you to confirm the new address too. The link works for one day. If it wasn't you, ignore
                this e-mail and change your password.
                """.formatted(
                        site, next.value(), link("/account/email/leave", ticket)));
    }

    void takeAddress(Email next, Secret ticket) {
        send(next, "Confirm your new address", """
                Hello,

                Please confirm that %s should write to this address from now on:

                %s

                The link works for one day. If it wasn't you, do nothing.
                """.formatted(site, link("/account/email/take", ticket)));
    }

    String resetLink(Secret ticket) {
        return link("/login/reset/new", ticket);
    }

    void proofChanged(Account account, String what) {
        send(new Email(account.email()), "A change to how you sign in", """
                Hello,

                %s at %s. You can review how you sign in here: %s
                If it wasn't you, choose a new password right away: %s
                """.formatted(
                        what, site, origin + "/account", origin + "/login/reset"));
    }

    void recoveryCodeUsed(Account account, int left) {
        send(new Email(account.email()), "A recovery code was used", """
                Hello,

                Somebody, hopefully you, has just signed in at %s with a recovery code. You have %d left.
                To get new ones: %s
                If it wasn't you, choose a new password right away: %s
                """.formatted(
                        site, left, origin + "/account/second-factor", origin + "/login/reset"));
    }

    private String link(String path, Secret ticket) {
        return origin + path + "?ticket=" + ticket.value();
    }

    private void send(Email email, String subject, String text) {
        mail.send(email.value(), subject + " · " + site, text);
    }
}
