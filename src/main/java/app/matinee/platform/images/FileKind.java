package app.matinee.platform.images;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Recognizes what a file is by how it begins; its name and what a server calls it say nothing. */
enum FileKind {
    JPEG("a JPEG", "\\xff\\xd8\\xff"),
    PNG("a PNG", "\\x89PNG\\r\\n\\x1a\\n"),
    GIF("a GIF", "GIF8[79]a"),
    WEBP("a WebP", "RIFF.{4}WEBP"),
    SVG("an SVG drawing", "[^\\x00]*<(?i:svg)\\b"),
    HTML("a web page", "\\s*<(?i:!doctype html|html|head|body)\\b"),
    AVIF("an AVIF", ".{4}ftypavi"),
    HEIC("a HEIC", ".{4}ftyp(hei|mif1)"),
    TIFF("a TIFF", "II\\*\\x00|MM\\x00\\*"),
    PDF("a PDF", "%PDF"),
    BMP("a BMP", "BM"),
    UNKNOWN("not a picture of a known kind", "");

    private static final int HEAD = 1024;

    private final String words;
    private final String beginning;

    FileKind(String words, String beginning) {
        this.words = words;
        this.beginning = beginning;
    }

    static FileKind of(byte[] bytes) {
        // In Latin-1 each byte is one character, so that binary signatures can be read as text.
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> kind.begins(head))
                .findFirst()
                .orElse(UNKNOWN);
    }

    private boolean begins(String head) {
        return Pattern.compile(beginning, Pattern.DOTALL).matcher(head).lookingAt();
    }

    boolean isTaken() {
        return switch (this) {
            case JPEG, PNG, GIF, WEBP -> true;
            case SVG, HTML, AVIF, HEIC, TIFF, PDF, BMP, UNKNOWN -> false;
        };
    }

    /** Returns what it is, with an article. */
    String words() {
        return words;
    }
}
