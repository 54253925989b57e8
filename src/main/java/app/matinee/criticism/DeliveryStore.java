package app.matinee.criticism;

import app.matinee.values.FoldedName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Streams delivered reviews into a temporary table that lives as long as the transaction. */
@Component
class DeliveryStore {
    private final JdbcClient db;
    private final DataSource source;

    DeliveryStore(JdbcClient db, DataSource source) {
        this.db = db;
        this.source = source;
    }

    Rows begin() {
        db.sql("""
                        create temporary table delivered (
                            line bigint, source_id text, title_source text, title_ref text, title_name text,
                            title_folded text, title_year int, critic text, critic_folded text, critic_key text,
                            publication text, publication_folded text, publication_key text, sentiment text,
                            original_score text, quote text, url text, listed_on date, published_on date,
                            top_flag boolean
                        ) on commit drop
                        """).update();
        return new Rows();
    }

    /** One COPY under way on the transaction's connection. */
    final class Rows {
        private static final int FLUSH_AT = 64 * 1024;

        private final CopyIn copy;
        private final StringBuilder text = new StringBuilder(FLUSH_AT + 8192);

        private Rows() {
            try {
                copy = DataSourceUtils.getConnection(source)
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy delivered from stdin");
            } catch (SQLException failure) {
                throw new DataAccessResourceFailureException("The database does not take the rows", failure);
            }
        }

        void add(DeliveredReview review) {
            text.append(review.line());
            field(review.reviewId());
            field(review.titleSource());
            field(review.titleId());
            field(review.titleName());
            field(folded(review.titleName()));
            field(review.titleYear());
            field(review.critic());
            field(folded(review.critic()));
            field(review.criticKey());
            field(review.publication());
            field(folded(review.publication()));
            field(review.publicationKey());
            field(review.sentiment() == null ? null : review.sentiment().name().toLowerCase(Locale.ROOT));
            field(review.originalScore());
            field(review.quote());
            field(review.url());
            field(review.listedOn());
            field(review.publishedOn());
            field(review.topCritic());
            text.append('\n');
            if (text.length() >= FLUSH_AT) {
                flush();
            }
        }

        private static @Nullable String folded(@Nullable String name) {
            return name == null ? null : FoldedName.of(name).value();
        }

        private void field(@Nullable Object value) {
            text.append('\t');
            if (value == null) {
                text.append("\\N");
                return;
            }
            var string = value.toString();
            for (var index = 0; index < string.length(); index++) {
                var character = string.charAt(index);
                switch (character) {
                    case '\\' -> text.append("\\\\");
                    case '\t' -> text.append("\\t");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    case '\0' -> text.append(' ');
                    default -> text.append(character);
                }
            }
        }

        private void flush() {
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            text.setLength(0);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException failure) {
                throw new DataAccessResourceFailureException("The database does not take the rows", failure);
            }
        }

        void end() {
            flush();
            try {
                copy.endCopy();
            } catch (SQLException failure) {
                throw new DataAccessResourceFailureException("The database does not take the rows", failure);
            }
        }

        void cancel() {
            try {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            } catch (SQLException failure) {
                throw new UncheckedIOException(new IOException("The delivery could not be cancelled", failure));
            }
        }
    }
}
