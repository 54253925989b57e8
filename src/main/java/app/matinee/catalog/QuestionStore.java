package app.matinee.catalog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows that only a person can match. */
@Component
class QuestionStore {
    private final JdbcClient db;

    QuestionStore(JdbcClient db) {
        this.db = db;
    }

    /** Asks about the rows of the batch that wait, and drops the questions that have answered themselves. */
    void ask(int run) {
        db.sql("""
                        insert into catalog.question (run_id, namespace, external_id, kind, name, year, ids, candidates, reason)
                        select :run, namespace, external_id, coalesce(kind, 'movie'), name, year,
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
}
