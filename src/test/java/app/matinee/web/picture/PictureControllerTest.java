package app.matinee.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.Picture;
import app.matinee.catalog.PictureKind;
import app.matinee.catalog.pictures.Label;
import app.matinee.catalog.pictures.Pictures;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Drawings;
import app.matinee.testing.Modules;
import java.awt.Color;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PictureControllerTest {
    private final Modules modules;
    private final PictureController controller;

    PictureControllerTest(DataSource database) {
        modules = Modules.over(
                database,
                Clock.systemUTC(),
                "platform.files",
                "platform.images",
                "platform.http",
                "catalog",
                "web.picture");
        controller = modules.door(PictureController.class);
    }

    @BeforeEach
    void theCast() {
        modules.door(CatalogLoads.class)
                .load(Cast.SOURCE, List.of(Cast.cranes()).iterator(), false);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aFileIsServedForGoodUnderTheNameOfItsContent() {
        var poster = poster();

        var jpeg = controller.picture(poster.hash(), 320, "jpg");
        var webp = controller.picture(poster.hash(), 320, "webp");

        assertThat(jpeg.getStatusCode().value()).isEqualTo(200);
        assertThat(jpeg.getHeaders().getContentType()).hasToString("image/jpeg");
        assertThat(webp.getHeaders().getContentType()).hasToString("image/webp");
        assertThat(jpeg.getHeaders().getCacheControl()).isEqualTo("max-age=31536000, public, immutable");
        assertThat(jpeg.getHeaders().getETag()).matches("\"[0-9a-f]{64}\"");
        assertThat(webp.getHeaders().getETag()).isNotEqualTo(jpeg.getHeaders().getETag());
    }

    @Test
    void anUnknownPictureOrWidthIsNotFound() {
        var poster = poster();

        assertThat(controller
                        .picture("0".repeat(32), 320, "jpg")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(controller.picture(poster.hash(), 321, "jpg").getStatusCode().value())
                .isEqualTo(404);
    }

    private Picture poster() {
        var pictures = modules.door(Pictures.class);
        var cranes = pictures.titleAt("/m/the-cranes-are-flying").orElseThrow();
        var bytes = Drawings.written("png", 400, 600, Color.RED);
        return pictures.add(cranes, PictureKind.POSTER, bytes, Label.NONE).picture();
    }
}
