package app.matinee.catalog;

import java.util.Locale;

/** Names the collections of facts that a source tells of a title. */
enum Collection {
    NAME("position, kind, language, name, folded", "case when @position < 10 then 'own' else 'other' end", false),
    ID("namespace, value", "@namespace", false),
    IMAGE("kind, position, url, width, height, caption", "@kind", false),
    CREDIT("department, billing, person_id, role", "@department", true),
    COMPANY("role, position, company_id", "@role", true),
    GENRE("position, genre_id", "''", true),
    KEYWORD("position, keyword", "''", true),
    LANGUAGE("position, language", "''", true),
    COUNTRY("position, country", "''", true),
    RELEASE("kind, region, released_on", "@kind || @region", true),
    BOX_OFFICE("territory, currency, amount", "@territory", true),
    CONTENT_RATING("system, rating", "@system", true),
    WATCH_OPTION("region, kind, provider, url", "@region", true);

    private final String columns;
    private final String part;
    private final boolean oneSource;

    Collection(String columns, String part, boolean oneSource) {
        this.columns = columns;
        this.part = part;
        this.oneSource = oneSource;
    }

    /** Tells whether its rows are numbered within a title's part, so that no two of a batch have the same place. */
    boolean isNumbered() {
        return columns.contains("position") || this == CREDIT;
    }

    /** Tells whether a part shows one source's word; else the words add up, as names do. */
    boolean showsOneSource() {
        return oneSource;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Staged stage() {
        return Staged.valueOf(name());
    }

    String table() {
        return "catalog.told_" + word();
    }

    String columns() {
        return columns;
    }

    String columnsOf(String alias) {
        return columns.replaceAll("(\\w+)", alias + ".$1");
    }

    /** Returns what a part is called among those of all collections. */
    String nameOf(String part) {
        return "'%s/' || %s".formatted(word(), part);
    }

    /** Returns what divides the collection into parts that are told, replaced and shown as a whole. */
    String partOf(String alias) {
        return part.replace("@", alias + ".");
    }
}
