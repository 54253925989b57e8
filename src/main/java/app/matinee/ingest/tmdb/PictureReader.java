package app.matinee.ingest.tmdb;

import app.matinee.catalog.TitleDraft.ImageDraft;
import app.matinee.ingest.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads where the pictures and videos of a title or a person are; of each kind the first ones. */
final class PictureReader {
    private static final String PICTURES = "https://image.tmdb.org/t/p/original";
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9_-]{4,80}\\.(jpg|jpeg|png|webp|svg)");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{4,40}");
    private static final int POSTERS = 5;
    private static final int STILLS = 10;
    private static final int VIDEOS = 10;
    private static final int LARGEST_SIDE = 100_000;
    private static final int LONGEST_CAPTION = 300;

    private final Dossier dossier;
    private final List<ImageDraft> found = new ArrayList<>();

    private PictureReader(Dossier dossier) {
        this.dossier = dossier;
    }

    static List<ImageDraft> ofTitle(Dossier dossier) {
        PictureReader reader = new PictureReader(dossier);
        reader.pictures("poster", "poster_path", List.of("posters"), POSTERS);
        reader.pictures("still", "backdrop_path", List.of("backdrops"), STILLS);
        reader.pictures("still", "still_path", List.of("stills"), STILLS);
        reader.videos();
        return reader.found;
    }

    static List<ImageDraft> ofPerson(Dossier dossier) {
        PictureReader reader = new PictureReader(dossier);
        reader.pictures("portrait", "profile_path", List.of("profiles"), POSTERS);
        return reader.found;
    }

    /** The one that TMDB shows comes first; its size is told among the others. */
    private void pictures(String kind, String shown, List<String> lists, int most) {
        Map<String, ImageDraft> pictures = new LinkedHashMap<>();
        String first = path(dossier.main().at(shown));
        if (first != null) {
            pictures.put(first, new ImageDraft(kind, PICTURES + first, null, null, null));
        }
        for (String list : lists) {
            for (Json picture : dossier.part("images").at(list).items()) {
                String path = path(picture.at("file_path"));
                if (path != null && (pictures.containsKey(path) || pictures.size() < most)) {
                    pictures.put(path, draft(kind, path, picture));
                }
            }
        }
        found.addAll(pictures.values());
    }

    private static @Nullable String path(Json path) {
        return path.word(PATH, "a path like /a1B2c3.jpg");
    }

    private static ImageDraft draft(String kind, String path, Json picture) {
        return new ImageDraft(
                kind,
                PICTURES + path,
                picture.at("width").positive(LARGEST_SIDE),
                picture.at("height").positive(LARGEST_SIDE),
                null);
    }

    private void videos() {
        List<ImageDraft> videos = new ArrayList<>();
        for (Json video : dossier.part("videos").at("results").items()) {
            add(videos, video, video.at("site").name(40), video.at("key"));
        }
        for (Json video : dossier.part("trailers").at("youtube").items()) {
            add(videos, video, "YouTube", video.at("source"));
        }
        videos.stream().distinct().limit(VIDEOS).forEach(found::add);
    }

    private static void add(List<ImageDraft> videos, Json video, @Nullable String site, Json key) {
        String address = site == null ? null : address(site, key);
        if (address != null) {
            videos.add(new ImageDraft(
                    "video", address, null, null, video.at("name").name(LONGEST_CAPTION)));
        }
    }

    private static @Nullable String address(String site, Json key) {
        String prefix = switch (site) {
            case "YouTube" -> "https://www.youtube.com/watch?v=";
            case "Vimeo" -> "https://vimeo.com/";
            default -> null;
        };
        String value = prefix == null ? null : key.word(KEY, "the video's key at its site");
        return value == null ? null : prefix + value;
    }
}
