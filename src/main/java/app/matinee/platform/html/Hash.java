package app.matinee.platform.html;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Names bytes by their content, in 16 characters that are safe in addresses and headers. */
final class Hash {
    private Hash() {}

    static String of(byte[] bytes) {
        byte[] digest = sha256().digest(bytes);
        return Base64.getUrlEncoder().encodeToString(digest).substring(0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
