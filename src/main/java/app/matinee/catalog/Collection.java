package app.matinee.catalog;

import java.util.Locale;

/** Names the collections of facts that a source tells of a title, and how each is staged, kept and chosen. */
enum Collection {
    /** Names add up: a film is found under every name that anybody gives it. */
    NAME(
            "position, kind, language, name, folded",
            "staged_name",
            "case when @position < 10 then 'own' else 'other' end",
            false),
    ID("namespace, value", "staged_id", "@namespace", false),
    IMAGE("kind, position, url, width, height, caption", "staged_image", "@kind", false),
    CREDIT(
            "department, billing, person_id, role",
            "(select ref, department, billing, person_id, role from staged_credit join staged_person using (person)"
                    + " where person_id is not null)",
            "department",
            true),
    COMPANY(
            "role, position, company_id",
            "(select ref, role, position, company.id as company_id from staged_company"
                    + " join catalog.company using (folded))",
            "role",
            true),
    GENRE(
            "position, genre_id",
            "(select ref, position, genre.id as genre_id from staged_genre join catalog.genre using (slug))",
            "''",
            true),
    LANGUAGE("position, language", "staged_language", "''", true),
    COUNTRY("position, country", "staged_country", "''", true),
    RELEASE("kind, region, released_on", "staged_release", "@kind || @region", true),
    BOX_OFFICE("territory, currency, amount", "staged_box_office", "@territory", true),
    CONTENT_RATING("system, rating", "staged_content_rating", "@system", true),
    WATCH_OPTION("region, kind, provider, url", "staged_watch_option", "@region", true);

    private final String columns;
    private final String staged;
    private final String part;
    private final boolean oneSource;

    Collection(String columns, String staged, String part, boolean oneSource) {
        this.columns = columns;
        this.staged = staged;
        this.part = part;
        this.oneSource = oneSource;
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

    /** Marks the parts, such as a department, of which the source tells otherwise than when it last told of them. */
    String compare() {
        return """
                insert into staged_change (ref, collection, part)
                select ref, '%1$s', told.part
                from (
                    select ref, %4$s as part, md5(string_agg(row(%2$s)::text, '' order by row(%2$s)::text)) as digest
                    from %3$s as staged
                    where ref in (select ref from staged_title where old_record is not null and fate = 'take')
                    group by 1, 2) as told
                left join lateral (
                    select md5(string_agg(row(%6$s)::text, '' order by row(%6$s)::text)) as digest
                    from staged_title title
                    join catalog.record using (namespace, external_id)
                    join %5$s as kept on kept.title_id = record.title_id and kept.record_id = record.id
                    where title.ref = told.ref and record.source_id = :source and %7$s = told.part
                    group by record.run_id
                    order by record.run_id desc
                    limit 1) as before on true
                where before.digest is distinct from told.digest
                """.formatted(word(), of("staged"), staged, partOf("staged"), table(), of("kept"), partOf("kept"));
    }

    /** Writes what is told for the first time or otherwise. */
    String insert() {
        return """
                insert into %1$s (title_id, record_id, %2$s)
                select title.title_id, title.record_id, %3$s
                from %4$s as staged
                join staged_title title using (ref)
                where title.record_id is not null and (title.old_record is null
                    or (ref, '%5$s', %6$s) in (select ref, collection, part from staged_change))
                order by title.title_id
                on conflict do nothing
                """.formatted(table(), columns, of("staged"), staged, word(), partOf("staged"));
    }

    /**
     * Chooses what is shown of titles that several records tell of: for each part the word of the source that ranks
     * first, or where they add up each source's last word.
     */
    String choose() {
        return """
                update %1$s as told set shown = chosen.best
                from (
                    select told.ctid as place, told.shown,
                        dense_rank() over (
                            partition by told.title_id, %2$s
                            order by %3$s record.run_id desc, record.id desc) = 1 as best
                    from %1$s as told
                    join (
                        select id, source_id, run_id, namespace as source_namespace, external_id,
                            min(id) over (partition by source_id, namespace, external_id) as since
                        from catalog.record where title_id = any(:titles)) as record on record.id = told.record_id
                    where told.title_id = any(:titles)) as chosen
                where told.ctid = chosen.place and told.title_id = any(:titles)
                    and chosen.shown is distinct from chosen.best
                """.formatted(
                table(),
                this == ID
                        ? "told.namespace, told.value"
                        : partOf("told")
                                + (oneSource ? "" : ", record.source_id, record.source_namespace, record.external_id"),
                oneSource ? "catalog.rank_of(record.source_id, '%s'), record.since,".formatted(word()) : "");
    }

    private String of(String alias) {
        return columns.replaceAll("(\\w+)", alias + ".$1");
    }

    private String partOf(String alias) {
        return part.replace("@", alias + ".");
    }
}
