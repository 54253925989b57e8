package app.matinee.web;

import app.matinee.platform.html.Assets;
import app.matinee.platform.html.Html;
import app.matinee.platform.html.Page;
import app.matinee.web.poster.TypographicPoster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes every page with sample content to {@code target/gallery}, to be served by {@link GalleryServer}. */
public final class LookGallery {
    static final Path FOLDER = Path.of("target/gallery");

    private LookGallery() {}

    /** Writes the gallery. */
    public static void main(String[] args) throws IOException {
        write(FOLDER);
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("poster"));
        for (SampleFilms.Film film : SampleFilms.ALL) {
            Files.writeString(
                    folder.resolve("poster/" + film.slug() + ".svg"), TypographicPoster.svg(film.posterFacts()));
        }
        for (Map.Entry<String, Page> page : SamplePages.all().entrySet()) {
            Files.write(folder.resolve(page.getKey() + ".html"), Html.bytes(page.getValue()));
        }
        Files.writeString(folder.resolve("wall.html"), wall());
    }

    private static String wall() {
        String posters = SampleFilms.ALL.stream()
                .map(film ->
                        "<img src=\"/poster/%s.svg\" width=\"160\" height=\"240\" alt=\"\">".formatted(film.slug()))
                .collect(Collectors.joining("\n"));
        return "<!doctype html><html lang=\"en\"><title>Wall</title><link rel=\"stylesheet\" href=\"%s\"><main><h1>A wall</h1><div class=\"grid\">%s</div></main></html>"
                .formatted(Assets.href("css/site.css"), posters);
    }
}
