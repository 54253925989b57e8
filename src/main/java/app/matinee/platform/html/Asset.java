package app.matinee.platform.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.MediaType;

/** Holds one file as it is sent: plain and, where it is text, compressed once. Nobody changes the arrays. */
final class Asset {
    private final MediaType type;
    private final byte[] bytes;
    private final byte[] gzipped;

    private Asset(MediaType type, byte[] bytes, byte[] gzipped) {
        this.type = type;
        this.bytes = bytes;
        this.gzipped = gzipped;
    }

    static Asset of(String path, byte[] bytes) {
        MediaType type = type(path);
        return new Asset(type, bytes, type.getCharset() == null ? bytes : gzip(bytes));
    }

    MediaType type() {
        return type;
    }

    byte[] bytes() {
        return bytes;
    }

    byte[] gzipped() {
        return gzipped;
    }

    boolean isSmallerGzipped() {
        return gzipped.length < bytes.length;
    }

    private static MediaType type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> text("text", "css");
            case "js" -> text("text", "javascript");
            case "svg" -> text("image", "svg+xml");
            case "txt" -> text("text", "plain");
            case "woff2" -> new MediaType("font", "woff2");
            case "png" -> MediaType.IMAGE_PNG;
            default -> throw new IllegalArgumentException("No media type is known for the asset " + path);
        };
    }

    private static MediaType text(String type, String subtype) {
        return new MediaType(type, subtype, StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new Smallest(compressed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
        return compressed.toByteArray();
    }

    /** Compresses as far as it goes: it is done once and sent for ever. */
    private static final class Smallest extends GZIPOutputStream {
        Smallest(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
