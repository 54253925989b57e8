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

                welcome to %s. Please confirm that this is your address:

                %s

                The link works for a day. If it wasn't you who joined, do nothing, and no account is made.
                """.formatted(site, link("/join/confirm", ticket)));
    }

    void alreadyJoined(Email email) {
        send(email, "You are a member already", """
                Hello,

                somebody, perhaps you, tried to join %s with this address. It has an account already.
                To sign in: %s
                If you have forgotten the password: %s

                If it wasn't you, there is nothing to do.
                """.formatted(site, origin + "/login", origin + "/login/reset"));
    }

    void resetPassword(Email email, Secret ticket) {
        send(email, "Choose a new password", """
                Hello,

                here you can choose a new password for %s:

                %s

                The link works for an hour. If you didn't ask for it, do nothing; your password stays as it is.
                """.formatted(site, resetLink(ticket)));
    }

    void nobodyToReset(Email email) {
        send(email, "No account with this address", """
                Hello,

                somebody, perhaps you, asked %s for a new password. There is no account with this address.
                Perhaps you joined with another one. To join: %s

                If it wasn't you, there is nothing to do.
                """.formatted(site, origin + "/join"));
    }

    void passwordChanged(Email email) {
        send(email, "Your password was changed", """
                Hello,

                your password at %s has just been changed, and all other devices were signed out.
                If it wasn't you, choose a new one at once: %s
                """.formatted(site, origin + "/login/reset"));
    }

    void leaveAddress(Email email, Email next, Secret ticket) {
        send(email, "Confirm your new address", """
                Hello,

                you want %s to write to %s from now on. Please confirm it here, at your present address:

                %s

                Then the new address gets such a mail, too. The link works for a day. If it wasn't you, do nothing and
                change your password.
                """.formatted(
                        site, next.value(), link("/account/email/leave", ticket)));
    }

    void takeAddress(Email next, Secret ticket) {
        send(next, "Confirm your new address", """
                Hello,

                please confirm that %s shall write to this address from now on:

                %s

                The link works for a day. If it wasn't you, do nothing.
                """.formatted(site, link("/account/email/take", ticket)));
    }

    String resetLink(Secret ticket) {
        return link("/login/reset/new", ticket);
    }

    void proofChanged(Account account, String what) {
        send(new Email(account.email()), "A change to how you sign in", """
                Hello,

                %s at %s. You find all that lets you in here: %s
                If it wasn't you, choose a new password at once: %s
                """.formatted(
                        what, site, origin + "/account", origin + "/login/reset"));
    }

    void recoveryCodeUsed(Account account, int left) {
        send(new Email(account.email()), "A recovery code was used", """
                Hello,

                somebody, hopefully you, has just signed in at %s by a recovery code. You have %d left.
                To make new ones: %s
                If it wasn't you, choose a new password at once: %s
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
