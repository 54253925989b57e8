package app.matinee.ingest.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import org.jspecify.annotations.Nullable;

/**
 * Turns a line's bytes into text: UTF-8, and what is not part of a UTF-8 character is windows-1252.
 *
 * <p>Decided line by line, because files are glued together from others. Text in windows-1252 next to never is valid
 * UTF-8 by chance.
 */
final class Decoding {
    private static final char UNDEFINED = '\uFFFD';
    private static final String WINDOWS_1252 = windows1252();

    /**
     * Holds a decoded line.
     *
     * @param text null when the bytes are in neither encoding
     * @param windows1252 whether it needed windows-1252
     */
    record Decoded(@Nullable String text, boolean windows1252) {}

    private Decoding() {}

    static Decoded decode(byte[] bytes, int length) {
        if (isAscii(bytes, length)) {
            return new Decoded(new String(bytes, 0, length, ISO_8859_1), false);
        }
        String text = new String(bytes, 0, length, UTF_8);
        return text.indexOf(UNDEFINED) < 0 ? new Decoded(text, false) : mixed(bytes, length);
    }

    private static boolean isAscii(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static Decoded mixed(byte[] bytes, int length) {
        CharsetDecoder utf8 = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        boolean windows1252 = false;
        while (utf8.decode(in, out, true).isMalformed()) {
            char character = WINDOWS_1252.charAt(in.get() & 0xff);
            if (character == UNDEFINED) {
                return new Decoded(null, true);
            }
            out.put(character);
            windows1252 = true;
        }
        return new Decoded(out.flip().toString(), windows1252);
    }

    private static String windows1252() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return new String(all, Charset.forName("windows-1252"));
    }
}
