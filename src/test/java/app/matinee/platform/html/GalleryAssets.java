package app.matinee.platform.html;

/** Lends the assets to the gallery, which serves them without Spring. */
public final class GalleryAssets {
    private GalleryAssets() {}

    /** Returns an asset as it is sent, for example {@code css/site.css}. */
    public static byte[] bytes(String path) {
        return Assets.find(path).orElseThrow().bytes();
    }
}
