package app.matinee.discovery.index;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Names the fields of documents beside those of their names, see {@link Group}. */
public final class Columns {
    public static final String ID = "id";
    public static final String POPULARITY = "popularity";
    public static final String RELEASED = "released";
    public static final String CRITICS_RANK = "critics-rank";
    public static final String AUDIENCE_RANK = "audience-rank";
    public static final String TAKINGS = "takings";
    public static final String BY_NAME = "by-name";
    public static final String KIND = "kind";
    public static final String GENRE = "genre";
    public static final String CRITICS = "critics";
    public static final String AUDIENCE = "audience";
    public static final String RATING = "rating";
    public static final String YEAR = "year";
    public static final String LANGUAGE = "language";
    public static final String COUNTRY = "country";

    static final String KEY = "key";
    static final String GROUP = "group";
    static final String NAMES = "names";
    static final String ABOUT = "about";
    static final String CARD = "card";
    static final String HOME = "home";
    static final String THEATRES = "theatres";

    /** Longer names than fit differ so late that their order is nobody's question. */
    static final int LONGEST_KEY = 200;

    /**
     * Orders the documents of a segment: titles stand at its beginning, so sets of them are small, and within a group the
     * best known come first, so whoever wants those stops early.
     */
    public static final Sort BY_POPULARITY = new Sort(
            new SortField(GROUP, SortField.Type.LONG),
            new SortField(POPULARITY, SortField.Type.LONG, true),
            new SortField(ID, SortField.Type.LONG));

    private Columns() {}
}
