package app.matinee.catalog;

/** Names the temporary tables in which a batch waits to be merged; {@code ref} and {@code person} count within the batch. */
enum Staged {
    TITLE("""
            ref int primary key, line bigint, namespace text, external_id text, made boolean, complete boolean, kind text,
            parent_namespace text, parent_external_id text, number int, fallback text, name text, original_name text,
            year int, end_year int, runtime_minutes int, release_size text, synopsis text, reference_average numeric,
            reference_votes int, demo boolean, first_release date, slug text, title_id bigint, parent_id bigint,
            old_record bigint, record_id bigint, fate text default 'take', "column" text, value text, reason text,
            forced boolean default false, is_new boolean default false, has_slug boolean default false, has_leader boolean default false, writes boolean default false, differs boolean default false
            """, """
            ref, line, namespace, external_id, made, complete, kind, parent_namespace, parent_external_id, number,
            fallback, name, original_name, year, end_year, runtime_minutes, release_size, synopsis, reference_average,
            reference_votes, demo, first_release, slug
            """),
    ID("ref int, namespace text, value text, primary key (ref, namespace, value)", "ref, namespace, value"),
    NAME(
            "ref int, position int, kind text, language text, name text, folded text, primary key (ref, position)",
            "ref, position, kind, language, name, folded"),
    CREDIT(
            "ref int, department text, billing int, person int, role text, primary key (ref, department, billing)",
            "ref, department, billing, person, role"),
    COMPANY(
            "ref int, role text, position int, name text, folded text, slug text",
            "ref, role, position, name, folded, slug"),
    GENRE("ref int, position int, name text, slug text", "ref, position, name, slug"),
    KEYWORD("ref int, position int, keyword text", "ref, position, keyword"),
    LANGUAGE("ref int, position int, language text", "ref, position, language"),
    COUNTRY("ref int, position int, country text", "ref, position, country"),
    RELEASE("ref int, kind text, region text, released_on date", "ref, kind, region, released_on"),
    BOX_OFFICE("ref int, territory text, currency text, amount numeric(18, 2)", "ref, territory, currency, amount"),
    CONTENT_RATING("ref int, system text, rating text", "ref, system, rating"),
    IMAGE(
            "ref int, kind text, position int, url text, width int, height int, caption text",
            "ref, kind, position, url, width, height, caption"),
    WATCH_OPTION("ref int, region text, kind text, provider text, url text", "ref, region, kind, provider, url"),
    PERSON("""
            person int primary key, line bigint, namespace text, external_id text, told boolean, name text, folded text,
            born date, died date, born_year int, died_year int, biography text, slug text, person_id bigint,
            old_record bigint, record_id bigint, is_new boolean default false, has_slug boolean default false, has_leader boolean default false, writes boolean default false, differs boolean default false
            """, """
            person, line, namespace, external_id, told, name, folded, born, died, born_year, died_year, biography, slug
            """),
    PERSON_ID("person int, namespace text, value text", "person, namespace, value"),
    PERSON_NAME(
            "person int, position int, language text, name text, folded text",
            "person, position, language, name, folded"),
    PERSON_IMAGE(
            "person int, position int, url text, width int, height int, caption text",
            "person, position, url, width, height, caption"),
    KNOWN_FOR("person int, namespace text, value text", "person, namespace, value"),
    CHANGE("ref int, collection text, part text, fresh boolean", ""),
    HIT("ref int, title_id bigint, tier int, reason text, doubt text, primary key (ref, title_id)", "");

    private final String definition;
    private final String copied;

    Staged(String definition, String copied) {
        this.definition = definition;
        this.copied = copied;
    }

    /** Returns the table's name. */
    String table() {
        return "staged_" + name().toLowerCase(java.util.Locale.ROOT);
    }

    String create() {
        return "create temporary table if not exists %s (%s) on commit delete rows".formatted(table(), definition);
    }

    String copy() {
        return "copy %s (%s) from stdin".formatted(table(), copied);
    }
}
