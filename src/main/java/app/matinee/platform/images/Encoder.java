package app.matinee.platform.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes files in one format. */
final class Encoder {
    private static final Logger LOG = LoggerFactory.getLogger(Encoder.class);

    private final ImageFormat format;
    private final float quality;

    private Encoder(ImageFormat format, float quality) {
        this.format = format;
        this.quality = quality;
    }

    static Encoder jpeg() {
        return new Encoder(ImageFormat.JPEG, 0.82f);
    }

    /** Returns the encoder for WebP, which is native code, or nothing where there is none for this machine. */
    static Optional<Encoder> webp() {
        Encoder webp = new Encoder(ImageFormat.WEBP, 0.78f);
        try {
            webp.encode(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
            return Optional.of(webp);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("WebP can't be written on this machine, so pictures are kept as JPEG only: {}", e.toString());
            return Optional.empty();
        }
    }

    ImageFormat format() {
        return format;
    }

    byte[] encode(BufferedImage pixels) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByMIMEType(format.mediaType());
        if (!writers.hasNext()) {
            throw new IllegalStateException("There is no writer of " + format.mediaType());
        }
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), param(writer));
        } catch (IOException e) {
            throw new UncheckedIOException("A picture can't be written as " + format, e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private ImageWriteParam param(ImageWriter writer) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        // Of WebP's two types the first is the lossy one.
        param.setCompressionType(param.getCompressionTypes()[0]);
        param.setCompressionQuality(quality);
        if (format == ImageFormat.JPEG) {
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return param;
    }
}
