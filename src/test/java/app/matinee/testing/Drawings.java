package app.matinee.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws small pictures for tests, so that none needs to be kept with them. */
public final class Drawings {
    private Drawings() {}

    /** Draws a picture of one colour with a strip of white at its top, and writes it in a format of ImageIO. */
    public static byte[] written(String format, int width, int height, Color colour) {
        return written(format, drawn(width, height, colour));
    }

    /** Writes a picture in a format of ImageIO. */
    public static byte[] written(String format, BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException("Nobody writes " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Draws a picture of one colour with a strip of white at its top. */
    public static BufferedImage drawn(int width, int height, Color colour) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(colour);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height / 10);
        canvas.dispose();
        return picture;
    }
}
