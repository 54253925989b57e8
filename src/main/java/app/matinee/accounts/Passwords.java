package app.matinee.accounts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords by Argon2id and compares them; whether there is anything to compare with costs the same time. */
@Component
class Passwords {
    static final int SHORTEST = 8;
    static final int LONGEST = 200;

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final KnownPasswords common;
    private @Nullable String nobodys;

    Passwords(KnownPasswords common) {
        this.common = common;
    }

    /** Hashes a new password, if it will do. */
    String accept(String password, Email email) {
        check(password, email);
        return hash(password);
    }

    /** Refuses a new password that is too short, or one of those that are tried first. */
    void check(String password, Email email) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new RefusedFieldException(
                    "password", "Choose a password of " + SHORTEST + " to " + LONGEST + " characters.");
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (email.local().length() > 3 && plain.contains(email.local())) {
            throw new RefusedFieldException("password", "Choose a password that is not based on your e-mail address.");
        }
        if (common.contains(plain)) {
            throw new RefusedFieldException(
                    "password",
                    "That is one of the first passwords anyone would try. Three or four random words are better.");
        }
    }

    boolean matches(String password, @Nullable String hash) {
        if (password.length() > 4 * LONGEST) {
            return false;
        }
        var against = hash == null ? nobodys() : hash;
        return argon2.matches(password, against) && hash != null;
    }

    String hash(String password) {
        var hash = argon2.encode(password);
        if (hash == null) {
            throw new IllegalStateException("A password has a hash");
        }
        return hash;
    }

    private synchronized String nobodys() {
        if (nobodys == null) {
            nobodys = hash(Secret.random().value());
        }
        return nobodys;
    }
}
