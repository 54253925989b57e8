package app.matinee.accounts;

import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Accepts the codes of second factors: those of an app, and recovery codes in their stead. */
@Component
class Codes {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern APPS = Pattern.compile("[0-9]{6}");

    private final SecondFactorStore store;
    private final AccountStore accounts;
    private final AccountMails mails;
    private final Attempts attempts;
    private final Clock clock;

    Codes(SecondFactorStore store, AccountStore accounts, AccountMails mails, Attempts attempts, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.mails = mails;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Uses a code up; returns whether it was right. */
    boolean accept(AccountId account, String typed) {
        attempts.code(account);
        var code = SPACES.matcher(typed).replaceAll("");
        var accepted = APPS.matcher(code).matches() ? acceptApps(account, code) : acceptRecovery(account, code);
        if (accepted) {
            attempts.codeAccepted(account);
        }
        return accepted;
    }

    private boolean acceptApps(AccountId account, String code) {
        return store.find(account)
                .map(kept -> OneTimeCode.recognize(kept.secret().bytes(), code, clock.instant(), kept.lastStep()))
                .filter(step -> step.isPresent() && store.use(account, step.getAsLong()))
                .isPresent();
    }

    private boolean acceptRecovery(AccountId account, String code) {
        var accepted = store.use(account, new RecoveryCode(code));
        if (accepted) {
            mails.recoveryCodeUsed(accounts.byId(account).orElseThrow(), store.codes(account));
        }
        return accepted;
    }
}
