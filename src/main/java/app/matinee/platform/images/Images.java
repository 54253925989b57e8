package app.matinee.platform.images;

import app.matinee.platform.images.Decoder.Decoded;
import app.matinee.platform.images.PreparedImage.Rendition;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Prepares pictures to be shown: decodes what somebody brought, turns it upright, and writes it anew in fixed widths, so
 * that nothing of the file itself reaches a visitor, neither metadata nor tricks.
 */
@Component
@Lazy
public class Images {
    private static final int COLOUR_SIDE = 64;

    private final ImageSettings settings;
    private final Decoder decoder;
    private final Encoder jpeg = Encoder.jpeg();
    private final Supplier<Optional<Encoder>> webp = SingletonSupplier.of(Encoder::webp);

    /** One picture may need some 200 MB while it is decoded, so they take turns. */
    private final ReentrantLock turn = new ReentrantLock();

    Images(ImageSettings settings) {
        this.settings = settings;
        this.decoder = new Decoder(settings.mostPixels());
    }

    /**
     * Prepares a picture in the given widths, but none wider than the picture is; one that is narrower than all of them
     * comes in its own width. An animated GIF gives its first frame; transparent parts become white.
     *
     * @param bytes a JPEG, PNG, GIF or WebP, whatever it is called
     * @param widths in pixels, ascending, at least one
     * @throws RefusedImageException when it is something else, too large, too small, or damaged
     */
    public PreparedImage prepare(byte[] bytes, List<Integer> widths) {
        FileKind kind = recognized(bytes);
        turn.lock();
        try {
            Upright upright = Upright.of(bytes);
            Decoded decoded = decoder.decode(kind, bytes, widths.getLast());
            int width = upright.swapsSides() ? decoded.height() : decoded.width();
            int height = upright.swapsSides() ? decoded.width() : decoded.height();
            BufferedImage pixels = upright.turn(opaque(decoded.pixels()));
            return new PreparedImage(
                    width,
                    height,
                    DominantColour.of(scaled(pixels, COLOUR_SIDE, COLOUR_SIDE)),
                    fitting(widths, width).stream()
                            .flatMap(wanted -> renditions(pixels, wanted, height(wanted, width, height)))
                            .toList());
        } finally {
            turn.unlock();
        }
    }

    private FileKind recognized(byte[] bytes) {
        if (bytes.length > settings.mostBytes()) {
            throw new RefusedImageException(String.format(
                    Locale.ROOT,
                    "has %,d bytes; at most %,d are taken (matinee.images.most-bytes)",
                    bytes.length,
                    settings.mostBytes()));
        }
        FileKind kind = FileKind.of(bytes);
        if (!kind.isTaken()) {
            throw new RefusedImageException("is " + kind.words() + "; a JPEG, PNG, WebP or GIF is needed");
        }
        return kind;
    }

    /** Brings any depth and colour space to eight bits of sRGB, on white. */
    private static BufferedImage opaque(BufferedImage pixels) {
        var opaque = new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(pixels, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    private static List<Integer> fitting(List<Integer> widths, int width) {
        List<Integer> fitting =
                widths.stream().filter(wanted -> wanted <= width).toList();
        return fitting.isEmpty() ? List.of(width) : fitting;
    }

    private static int height(int wanted, int width, int height) {
        return Math.max(1, Math.round((float) height * wanted / width));
    }

    private Stream<Rendition> renditions(BufferedImage pixels, int width, int height) {
        BufferedImage scaled = scaled(pixels, width, height);
        return Stream.concat(webp.get().stream(), Stream.of(jpeg))
                .map(encoder -> new Rendition(width, encoder.format(), encoder.encode(scaled)));
    }

    private static BufferedImage scaled(BufferedImage pixels, int width, int height) {
        try {
            return Thumbnails.of(pixels)
                    .forceSize(width, height)
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be read", e);
        }
    }
}
