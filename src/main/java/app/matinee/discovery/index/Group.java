package app.matinee.discovery.index;

/** Tells the kinds of documents apart; each has fields of its own, so that a word is looked up among its kind only. */
public enum Group {
    TITLE("t", ""),
    PERSON("p", "/person/"),
    CRITIC("c", "/critic/"),
    PUBLICATION("o", "/publication/"),
    COMPANY("f", "/company/"),
    LIST("l", "/list/");

    private final String letter;
    private final String section;

    Group(String letter, String section) {
        this.letter = letter;
        this.section = section;
    }

    /** Tells whether words that tell about it count beside its names. */
    public boolean isTold() {
        return this == TITLE || this == LIST;
    }

    /** Returns the key by which a document is replaced. */
    String key(long id) {
        return letter + id;
    }

    String path(String slug) {
        return section + slug;
    }

    /** Returns the field of the words of names. */
    public String words() {
        return letter + ".words";
    }

    /** Returns the field of the beginnings of these words, of at most {@link Words#LONGEST_START} letters. */
    public String starts() {
        return letter + ".starts";
    }

    /** Returns the field of whole names. */
    public String whole() {
        return letter + ".whole";
    }

    /** Returns the field of words that tell what it is beside its name: people, genres, years. */
    public String about() {
        return letter + ".about";
    }
}
