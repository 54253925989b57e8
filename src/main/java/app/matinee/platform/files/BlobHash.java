package app.matinee.platform.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names bytes by their SHA-256, in 64 lower-case hexadecimal digits. */
public record BlobHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public BlobHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("\"" + hex + "\" is not a SHA-256 in lower-case hexadecimal digits");
        }
    }

    /** Computes the name of bytes. */
    public static BlobHash of(byte[] bytes) {
        try {
            return new BlobHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
