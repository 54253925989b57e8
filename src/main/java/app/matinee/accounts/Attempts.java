package app.matinee.accounts;

import app.matinee.platform.http.Limits;
import app.matinee.platform.http.Limits.Limit;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries too often; the limits are per node, see {@link Limits}. Those of an address are wide, since a
 * whole cinema may share one.
 */
@Component
class Attempts {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Limits limits;

    Attempts(Limits limits) {
        this.limits = limits;
    }

    /** Counts one try to sign in. Many addresses trying one account are slowed, too, but not so soon that a stranger can lock a member out. */
    void signIn(String account, String address) {
        take("sign-in from an address", network(address), new Limit(200, TEN_MINUTES));
        take("sign-in to an account", account, new Limit(100, TEN_MINUTES));
        take("sign-in", account + " " + network(address), new Limit(10, TEN_MINUTES));
    }

    void signedIn(String account, String address) {
        limits.forgive("sign-in", account + " " + network(address));
    }

    /** Counts one mail that a stranger wants sent. */
    void mail(String recipient, String address) {
        take("mail from an address", network(address), new Limit(100, HOUR));
        take("mail", recipient, new Limit(5, HOUR));
    }

    /** Counts one code of a second factor. Whoever tries knows the password, so strangers cannot lock anybody out by it. */
    void code(AccountId account) {
        take("code", String.valueOf(account.value()), new Limit(10, TEN_MINUTES));
    }

    void codeAccepted(AccountId account) {
        limits.forgive("code", String.valueOf(account.value()));
    }

    /** Counts one sign-in begun by a passkey or through a provider. */
    void begin(String address) {
        take("sign-in begun", network(address), new Limit(100, TEN_MINUTES));
    }

    void wish(String address) {
        take("wish", network(address), new Limit(60, HOUR));
    }

    /** Returns what one customer of a provider has: an address, or of the newer kind 64 bits of many. */
    private static String network(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 4 ? address : HexFormat.of().formatHex(bytes, 0, Long.BYTES);
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    private void take(String what, String who, Limit limit) {
        limits.take(what, who, limit).ifPresent(pause -> {
            throw new TooManyAttemptsException(pause);
        });
    }
}
