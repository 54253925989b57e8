package app.matinee.catalog;

import app.matinee.values.FoldedName;
import app.matinee.values.Slug;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CompanyStore {
    private final JdbcClient db;

    CompanyStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Company> find(Slug slug) {
        return db.sql("select id, slug, name from catalog.company where slug = :slug")
                .param("slug", slug.value())
                .query((row, number) -> new Company(
                        new CompanyId(row.getLong("id")), new Slug(row.getString("slug")), row.getString("name")))
                .optional();
    }

    Optional<Long> idOf(FoldedName name) {
        return db.sql("select id from catalog.company where folded = :folded")
                .param("folded", name.value())
                .query(Long.class)
                .optional();
    }

    long insert(String name, FoldedName folded, Slug slug) {
        return db.sql("insert into catalog.company (name, folded, slug) values (:name, :folded, :slug) returning id")
                .param("name", name)
                .param("folded", folded.value())
                .param("slug", slug.value())
                .query(Long.class)
                .single();
    }

    boolean isTaken(Slug slug) {
        return db.sql("select exists (select from catalog.company where slug = :slug)")
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }
}
