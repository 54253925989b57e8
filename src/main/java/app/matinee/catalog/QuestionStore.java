package app.matinee.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the rows that only a person can match. */
@Component
class QuestionStore {
    private final JdbcClient db;
    private final JsonMapper json;

    QuestionStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Asks about the rows of the batch that wait, and drops the questions that have answered themselves. */
    void ask(int run) {
        db.sql("""
                        insert into catalog.question (run_id, namespace, external_id, kind, name, year, ids, candidates, reason)
                        select :run, namespace, external_id,
                            coalesce(kind, (
                                select min(title.kind) from staged_hit hit join catalog.title on title.id = hit.title_id
                                where hit.ref = staged.ref), 'movie'),
                            name, year,
                            array(select id.namespace || ':' || id.value from staged_id id
                                where id.ref = staged.ref order by 1),
                            array(select title_id from staged_hit hit
                                where hit.ref = staged.ref order by tier desc nulls last, title_id),
                            coalesce(reason, 'Several titles fit')
                        from staged_title staged where fate = 'waits'
                        on conflict (namespace, external_id) do update
                        set (run_id, name, year, ids, candidates, reason)
                            = (excluded.run_id, excluded.name, excluded.year, excluded.ids, excluded.candidates,
                                excluded.reason)
                        where question.answer is null
                        """).param("run", run).update();
        db.sql("""
                        delete from catalog.question using staged_title staged
                        where answer is null and staged.title_id is not null
                            and (question.namespace, question.external_id) = (staged.namespace, staged.external_id)
                        """).update();
    }

    List<Question> open() {
        return db.sql("""
                        select question.id, source.key, namespace, external_id, kind, question.name, question.year, ids,
                            reason,
                            (select json_agg(json_build_object('path', path, 'name', name, 'year', year,
                                    'directors', directors) order by place)
                                from (
                                    select path, address.name, address.year, min(place) as place,
                                        (select string_agg(person.name, ', ' order by billing)
                                            from catalog.credit join catalog.person on person.id = person_id
                                            where credit.title_id = address.title_id
                                                and department = 'directing') as directors
                                    from unnest(candidates) with ordinality as candidate (id, place)
                                    join catalog.address on address.title_id = catalog.kept(candidate.id)
                                    group by address.title_id, path, address.name, address.year) as candidate) as candidates
                        from catalog.question
                        join catalog.run on run.id = run_id
                        join catalog.source on source.id = source_id
                        where answer is null
                        order by question.id
                        """).query(this::question).list();
    }

    private Question question(ResultSet row, int number) throws SQLException {
        var candidates = row.getString("candidates");
        return new Question(
                row.getLong("id"),
                row.getString("key"),
                new ExternalId(row.getString("namespace"), row.getString("external_id")),
                row.getString("kind"),
                row.getString("name"),
                TitleRows.number(row, "year"),
                List.of((String[]) row.getArray("ids").getArray()),
                row.getString("reason"),
                candidates == null
                        ? List.of()
                        : json.readerForListOf(Question.Candidate.class).readValue(candidates));
    }

    Optional<String> kind(long question) {
        return db.sql("select kind from catalog.question where id = :id")
                .param("id", question)
                .query((row, number) -> row.getString("kind"))
                .optional();
    }

    void answer(long question, String answer, @Nullable Long title) {
        db.sql("""
                        update catalog.question
                        set answer = :answer, title_id = :title, answered_at = now() where id = :id
                        """)
                .param("id", question)
                .param("answer", answer)
                .param("title", title)
                .update();
    }
}
