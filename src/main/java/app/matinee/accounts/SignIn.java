package app.matinee.accounts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets members in by their password. */
@Component
public class SignIn {
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Attempts attempts;

    SignIn(AccountStore accounts, Passwords passwords, Sessions sessions, Attempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
    }

    /**
     * Opens a session for whoever knows the password. An unknown address costs as much time as a wrong password.
     *
     * @param device as the member would call it
     * @param from the visitor's network address
     * @throws TooManyAttemptsException when this address or this account was tried too often
     */
    @Transactional
    public SignInAnswer byPassword(String email, String password, String device, String from) {
        var address = Email.of(email);
        attempts.signIn(address.value(), from);
        var account = accounts.byEmail(address);
        if (!passwords.matches(password, account.map(Account::password).orElse(null)) || account.isEmpty()) {
            return new SignInAnswer.Refused();
        }
        attempts.signedIn(address.value(), from);
        return new SignInAnswer.Welcome(sessions.open(account.get().id(), device));
    }

    /**
     * Lets a member prove again who is there, before something that cannot be undone.
     *
     * @throws RefusedFieldException when the password is not the member's
     */
    @Transactional
    public void prove(Session session, String password, String from) {
        var account = accounts.byId(session.member().id()).orElseThrow();
        attempts.signIn(account.email(), from);
        if (!passwords.matches(password, account.password())) {
            throw new RefusedFieldException("password", "That is not your password.");
        }
        attempts.signedIn(account.email(), from);
        sessions.prove(session.id());
    }
}
