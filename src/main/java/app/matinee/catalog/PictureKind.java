package app.matinee.catalog;

import java.util.List;
import java.util.Locale;

/** Tells what a picture is of, and in which widths such pictures are kept. */
public enum PictureKind {
    /** Stands for a title: in tiles from 100 to 180 pixels wide, on its page up to 300, on dense screens thrice that. */
    POSTER,
    /** Shows a moment of a title; seen in full width. */
    STILL,
    /** Shows a person. */
    PORTRAIT;

    /** Returns the widths in pixels, ascending. */
    public List<Integer> widths() {
        return switch (this) {
            case POSTER -> List.of(160, 240, 320, 480, 640, 960);
            case STILL -> List.of(320, 640, 960, 1440, 1920);
            case PORTRAIT -> List.of(96, 160, 320, 640);
        };
    }

    /** Returns the word used in the database and by commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
