package app.matinee.platform.images;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Turns pictures as the camera that took them was held (EXIF orientation). */
final class Upright {
    private final Orientation orientation;

    private Upright(Orientation orientation) {
        this.orientation = orientation;
    }

    /** Reads how a file is to be turned; one that doesn't say so, or says nonsense, stays as it is. */
    static Upright of(byte[] bytes) {
        try {
            var directory = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (directory != null && directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                int told = directory.getInt(ExifIFD0Directory.TAG_ORIENTATION);
                return new Upright(told >= 1 && told <= 8 ? Orientation.typeOf(told) : Orientation.TOP_LEFT);
            }
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException e) {
            return new Upright(Orientation.TOP_LEFT);
        }
        return new Upright(Orientation.TOP_LEFT);
    }

    boolean swapsSides() {
        return switch (orientation) {
            case LEFT_TOP, RIGHT_TOP, RIGHT_BOTTOM, LEFT_BOTTOM -> true;
            case TOP_LEFT, TOP_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT -> false;
        };
    }

    BufferedImage turn(BufferedImage pixels) {
        return orientation == Orientation.TOP_LEFT
                ? pixels
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(pixels);
    }
}
