package app.matinee.platform.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import app.matinee.platform.images.PreparedImage.Rendition;
import app.matinee.testing.Drawings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {
    private static final Color TEAL = new Color(0x20, 0x70, 0x80);
    private static final List<Integer> WIDTHS = List.of(80, 160, 400);

    private final Images images = new Images(new ImageSettings(List.of(), 200_000, 1_000_000, 0));

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void aPictureOfAnyKindComesInAllWidthsThatItIsWideEnoughFor(String format) throws IOException {
        var prepared = images.prepare(Drawings.written(format, 200, 300, TEAL), WIDTHS);

        assertThat(prepared.width()).isEqualTo(200);
        assertThat(prepared.height()).isEqualTo(300);
        assertThat(prepared.renditions())
                .extracting(file -> file.width() + file.format().extension())
                .containsExactly("80webp", "80jpg", "160webp", "160jpg");
        for (Rendition file : prepared.renditions()) {
            var pixels = ImageIO.read(new ByteArrayInputStream(file.bytes()));
            assertThat(pixels.getWidth()).isEqualTo(file.width());
            assertThat(pixels.getHeight()).isEqualTo(file.width() * 3 / 2);
            assertThat(FileKind.of(file.bytes()))
                    .isEqualTo(file.format() == ImageFormat.JPEG ? FileKind.JPEG : FileKind.WEBP);
        }
    }

    @Test
    void aPictureNarrowerThanAllWidthsComesInItsOwn() {
        var prepared = images.prepare(Drawings.written("png", 50, 60, TEAL), WIDTHS);

        assertThat(prepared.renditions()).extracting(Rendition::width).containsOnly(50);
    }

    @Test
    void theDominantColourIsTheOneThatMostOfItHas() {
        assertThat(images.prepare(Drawings.written("png", 200, 300, TEAL), WIDTHS)
                        .colour())
                .isEqualTo("#207080");
    }

    @ParameterizedTest
    @CsvSource({"1, 200, 300", "3, 200, 300", "6, 300, 200", "8, 300, 200"})
    void aPhotoStandsAsTheCameraWasHeld(int orientation, int width, int height) throws IOException {
        var photo = withOrientation(Drawings.written("jpeg", 200, 300, TEAL), orientation);

        var prepared = images.prepare(photo, List.of(100));

        assertThat(prepared.width()).isEqualTo(width);
        assertThat(prepared.height()).isEqualTo(height);
        var pixels = ImageIO.read(
                new ByteArrayInputStream(prepared.renditions().getLast().bytes()));
        int right = pixels.getWidth() - 3;
        int bottom = pixels.getHeight() - 3;
        // The white strip was at the top; 3 turns it over, 6 to the right, 8 to the left.
        int x = orientation == 6 ? right : orientation == 8 ? 3 : pixels.getWidth() / 2;
        int y = orientation == 1 ? 3 : orientation == 3 ? bottom : pixels.getHeight() / 2;
        assertThat(new Color(pixels.getRGB(x, y)).getRed()).isCloseTo(255, within(12));
    }

    @Test
    void nothingOfTheFileButItsPixelsIsKept() {
        var photo = withOrientation(Drawings.written("jpeg", 200, 300, TEAL), 1);
        assertThat(new String(photo, ISO_8859_1)).contains("Exif");

        assertThat(images.prepare(photo, WIDTHS).renditions())
                .allSatisfy(
                        file -> assertThat(new String(file.bytes(), ISO_8859_1)).doesNotContain("Exif"));
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        var clear = Drawings.written("png", new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB));

        var prepared = images.prepare(clear, List.of(80));

        assertThat(prepared.colour()).isEqualTo("#ffffff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg'></svg> | is an SVG drawing; a JPEG, PNG, WebP or GIF is needed",
                "<?xml version='1.0'?><!-- x --><svg></svg>     | is an SVG drawing",
                "<!DOCTYPE html><title>Not found</title>        | is a web page",
                "%PDF-1.7                                       | is a PDF",
                "0000ftypavif0000                               | is an AVIF",
                "0000ftypheic0000                               | is a HEIC",
                "hello                                          | is not a picture of a known kind"
            })
    void whatIsNoPictureOrNoneThatBrowsersShowIsRefusedByItsContent(String content, String reason) {
        refused(content.getBytes(UTF_8), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void aFileThatBreaksOffIsRefused(String format) {
        var whole = Drawings.written(format, noise(200, 300));

        refused(Arrays.copyOf(whole, whole.length / 2), "breaks off or is damaged");
        refused(Arrays.copyOf(whole, 40), "breaks off or is damaged");
    }

    @Test
    void aFileThatWouldUnfoldToGigabytesIsRefusedByItsHeader() {
        refused(pngOf(29_000, 29_000), "has 29000 × 29000 pixels; at most 1000000");
        refused(pngOf(Integer.MAX_VALUE, 40), "pixels; at most");
    }

    @Test
    void aPictureThatIsTooSmallOrTooLongIsRefused() {
        refused(Drawings.written("png", 1, 1, TEAL), "has 1 × 1 pixels; at least 32 × 32");
        refused(new byte[200_001], "has 200,001 bytes; at most 200,000");
    }

    @Test
    void anAnimatedWebpIsRefusedWithTheReason() {
        var animated = "RIFF0000WEBPVP8X\n\0\0\0\u0002\0\0\0".getBytes(ISO_8859_1);

        refused(animated, "is an animated WebP; a still picture is needed");
    }

    @Test
    void whateverIsWrongWithAFileItIsRefusedAndNothingElse() {
        var random = new Random(20261123);
        for (String format : List.of("jpeg", "png", "gif", "webp")) {
            var whole = Drawings.written(format, noise(60, 60));
            for (int round = 0; round < 150; round++) {
                var broken = whole.clone();
                for (int change = 0; change < 6; change++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                preparedOrRefused(broken);
            }
        }
    }

    private void preparedOrRefused(byte[] bytes) {
        try {
            assertThat(images.prepare(bytes, List.of(40)).renditions()).isNotEmpty();
        } catch (RefusedImageException e) {
            assertThat(e).hasMessageMatching("(is|has|begins as) .*");
        }
    }

    private void refused(byte[] bytes, String reason) {
        assertThatExceptionOfType(RefusedImageException.class)
                .isThrownBy(() -> images.prepare(bytes, WIDTHS))
                .withMessageContaining(reason);
    }

    private static BufferedImage noise(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return picture;
    }

    /** Puts an EXIF segment with one entry, the orientation, behind the start of a JPEG. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(36)
                .put(new byte[] {(byte) 0xff, (byte) 0xe1})
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Makes the beginning of a PNG that claims a size. */
    private static byte[] pngOf(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(ISO_8859_1))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(header.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .put("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1))
                .putInt(13)
                .put(header.array())
                .putInt((int) sum.getValue())
                .putInt(0)
                .put("IDAT".getBytes(ISO_8859_1))
                .array();
    }
}
