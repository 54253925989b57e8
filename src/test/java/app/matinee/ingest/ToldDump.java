package app.matinee.ingest;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down what the catalogue shows of titles, people and companies. Titles and people are called by the ids that
 * sources told, never by our own numbers or addresses, which depend on the order of imports.
 */
final class ToldDump {
    private static final String CALLED = """
            with called_title as (
                select title_id as id, string_agg(source || ':' || value, ' ' order by source, value) as called
                from catalog.external_id group by 1),
            title as (
                select title.id, coalesce(own.called,
                    (select called from called_title where called_title.id in (
                        parent.id, parent.parent_id) order by called_title.id desc limit 1)
                    || '/' || coalesce(parent.number::text, '') || '/' || title.kind || title.number,
                    title.name || ' ' || title.year) as called
                from catalog.title left join catalog.title parent on parent.id = title.parent_id
                left join called_title own on own.id = title.id),
            person as (
                select person.id, coalesce((
                    select string_agg(distinct namespace || ':' || external_id, ' ') from catalog.person_record record
                    where record.person_id = person.id), person.name) as called
                from catalog.person)
            """;

    private static final List<String> SHOWN = List.of(
            "select 'title', called, kind, number, name, original_name, year, end_year, runtime_minutes, synopsis,"
                    + " release_size, first_release, demo from catalog.title shown",
            "select 'name', called, kind, language, name from catalog.title_name shown",
            "select 'credit', title.called, department, billing, person.called, role from catalog.credit shown"
                    + " join person on person.id = person_id",
            "select 'company', title.called, role, position, company.name from catalog.title_company shown"
                    + " join catalog.company on company.id = company_id",
            "select 'genre', called, position, genre.name from catalog.title_genre shown"
                    + " join catalog.genre on genre.id = genre_id",
            "select 'language', called, position, language from catalog.title_language shown",
            "select 'release', called, kind, region, released_on from catalog.release shown",
            "select 'rating', called, system, rating from catalog.content_rating shown",
            "select 'office', called, territory, currency, amount from catalog.box_office shown",
            "select distinct 'reference', called, source_id, first_value(reference_average) over last,"
                    + " first_value(reference_votes) over last from catalog.record shown",
            "select 'person', called, name, born, died, born_year, died_year, biography from catalog.person shown",
            "select 'company', name, '', '' from catalog.company shown",
            "select 'genre', name, '', '' from catalog.genre shown");

    private ToldDump() {}

    static List<String> of(JdbcClient jdbc) {
        List<String> lines = new ArrayList<>();
        for (var shown : SHOWN) {
            lines.addAll(jdbc.sql(CALLED + "select told::text as line from (" + shown + joined(shown)
                            + ") as told order by 1")
                    .query((row, number) -> row.getString("line"))
                    .list());
        }
        return lines;
    }

    private static String joined(String shown) {
        if (shown.contains("catalog.title shown")) {
            return " join title on title.id = shown.id";
        }
        if (shown.contains("catalog.person shown")) {
            return " join person on person.id = shown.id";
        }
        if (shown.contains("catalog.record shown")) {
            return " join title on title.id = title_id where reference_votes is not null"
                    + " window last as (partition by title_id, source_id order by run_id desc)";
        }
        return shown.startsWith("select 'company', name") || shown.startsWith("select 'genre', name")
                ? ""
                : " join title on title.id = title_id";
    }
}
