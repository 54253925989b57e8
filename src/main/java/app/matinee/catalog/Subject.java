package app.matinee.catalog;

/** Names a title or a person that stands at an address. */
record Subject(Kind kind, long id, String path) {
    enum Kind {
        MOVIE,
        SERIES,
        SEASON,
        EPISODE,
        PERSON;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    boolean isPart() {
        return kind == Kind.SEASON || kind == Kind.EPISODE;
    }
}
