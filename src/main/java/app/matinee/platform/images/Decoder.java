package app.matinee.platform.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pixels of a file that nobody vouches for. Its size is read first, so that a small file that unfolds to
 * gigabytes is refused before it does.
 */
final class Decoder {
    private static final int LEAST_SIDE = 32;
    private static final int LARGEST_SIDE = 30_000;

    /** How readers say that they filled in what the file lacks; other warnings are about oddities that don't show. */
    private static final Pattern DAMAGE = Pattern.compile("truncat|premature|corrupt|out-of-sequence");

    private final int mostPixels;

    Decoder(int mostPixels) {
        this.mostPixels = mostPixels;
    }

    /**
     * Holds what was read.
     *
     * @param width of the whole picture; the pixels may be fewer
     */
    record Decoded(BufferedImage pixels, int width, int height) {}

    /**
     * Reads the first frame.
     *
     * @param needed how many pixels the shorter side is needed with at most; of twice as many or more only every second,
     *     third… is kept
     */
    Decoded decode(FileKind kind, byte[] bytes, int needed) {
        if (kind == FileKind.WEBP && isAnimated(bytes)) {
            throw new RefusedImageException("is an animated WebP; a still picture is needed");
        }
        ImageReader reader = reader(kind);
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            // Without the metadata: nothing there is needed, and a compressed profile may be a bomb too.
            reader.setInput(stream, false, true);
            return decode(reader, kind, needed);
        } catch (IOException | RuntimeException e) {
            throw e instanceof RefusedImageException refused ? refused : damaged(kind, e);
        } finally {
            reader.dispose();
        }
    }

    private static boolean isAnimated(byte[] bytes) {
        int flags = 20;
        return bytes.length > flags && bytes[15] == 'X' && (bytes[flags] & 2) != 0;
    }

    /** Takes the reader in plain Java for WebP: the other one hands strangers' bytes to native code. */
    private static ImageReader reader(FileKind kind) {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT));
        @Nullable ImageReader first = null;
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.twelvemonkeys.")) {
                return reader;
            }
            first = first == null ? reader : first;
        }
        if (first == null || kind == FileKind.WEBP) {
            throw new RefusedImageException("is " + kind.words() + ", which this installation can't read");
        }
        return first;
    }

    private Decoded decode(ImageReader reader, FileKind kind, int needed) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        check(width, height);
        boolean[] damaged = {false};
        reader.addIIOReadWarningListener((source, warning) ->
                damaged[0] |= DAMAGE.matcher(warning.toLowerCase(Locale.ROOT)).find());
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / (2 * needed));
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage pixels = reader.read(0, param);
        if (damaged[0]) {
            throw damaged(kind, null);
        }
        return new Decoded(pixels, width, height);
    }

    private void check(int width, int height) {
        if (width < LEAST_SIDE || height < LEAST_SIDE) {
            throw new RefusedImageException(
                    "has %d × %d pixels; at least %d × %d are needed".formatted(width, height, LEAST_SIDE, LEAST_SIDE));
        }
        if (width > LARGEST_SIDE || height > LARGEST_SIDE || (long) width * height > mostPixels) {
            throw new RefusedImageException(
                    "has %d × %d pixels; at most %d altogether are taken (matinee.images.most-pixels)"
                            .formatted(width, height, mostPixels));
        }
    }

    private static RefusedImageException damaged(FileKind kind, @Nullable Exception cause) {
        return new RefusedImageException(
                "begins as " + kind.words() + " but breaks off or is damaged: is the file complete?",
                cause == null ? new IOException("damaged") : cause);
    }
}
