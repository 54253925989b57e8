package app.matinee.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Outside;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class BlobsTest {
    private static final byte[] PICTURE = "a picture".getBytes(UTF_8);
    private static final AwsSignature SIGNATURE = new AwsSignature("anna", "key", "us-east-1", "s3");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final JdbcClient db;
    private final Blobs inDatabase;
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final Outside service = new Outside(this::handle);

    BlobsTest(JdbcClient db) {
        this.db = db;
        this.inDatabase = blobs(null);
    }

    /** Does what a bucket does, and only for who signs rightly. */
    private void handle(HttpExchange exchange, Outside.Asked asked) throws IOException {
        if (!isSigned(asked)) {
            Outside.answer(exchange, 403, "<Error><Code>SignatureDoesNotMatch</Code></Error>".getBytes(UTF_8));
            return;
        }
        if (!asked.path().startsWith("/pictures/")) {
            Outside.answer(exchange, 404, "<Error><Code>NoSuchBucket</Code></Error>".getBytes(UTF_8));
            return;
        }
        switch (asked.method()) {
            case "PUT" -> {
                objects.put(asked.path(), asked.body());
                Outside.answer(exchange, 200, new byte[0]);
            }
            case "DELETE" -> {
                objects.remove(asked.path());
                Outside.answer(exchange, 204, new byte[0]);
            }
            default -> {
                byte @Nullable [] found = objects.get(asked.path());
                Outside.answer(exchange, found == null ? 404 : 200, found == null ? new byte[0] : found);
            }
        }
    }

    private boolean isSigned(Outside.Asked asked) {
        Map<String, String> headers = new HashMap<>();
        if (asked.headers().containsKey("content-type")) {
            headers.put("content-type", String.valueOf(asked.headers().get("content-type")));
        }
        var at = Instant.from(TIME.parse(String.valueOf(asked.headers().get("x-amz-date"))));
        var right = SIGNATURE.sign(asked.method(), service.at(asked.path()), headers, asked.body(), at);
        return String.valueOf(right.get("authorization")).equals(asked.headers().get("authorization"));
    }

    private Blobs blobs(@Nullable String bucket) {
        return blobs(bucket, "key");
    }

    private Blobs blobs(@Nullable String bucket, String key) {
        URI endpoint = service.at("");
        return new Blobs(new BlobStore(db), new S3Settings(endpoint, bucket, "us-east-1", "anna", key));
    }

    @BeforeEach
    void empty() {
        db.sql("truncate platform.blob").update();
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theSameBytesAreKeptOnce() {
        var first = inDatabase.keep(PICTURE);
        var second = inDatabase.keep(PICTURE.clone());

        assertThat(second).isEqualTo(first);
        assertThat(rows()).isEqualTo(1);
        assertThat(inDatabase.find(first)).contains(PICTURE);
    }

    @Test
    void whatIsRemovedIsNotFound() {
        var hash = inDatabase.keep(PICTURE);

        inDatabase.remove(hash);
        inDatabase.remove(hash);

        assertThat(inDatabase.find(hash)).isEmpty();
    }

    @Test
    void withABucketTheBytesGoThere() {
        var blobs = blobs("pictures");
        var hash = blobs.keep(PICTURE);

        assertThat(rows()).isZero();
        assertThat(objects).containsOnlyKeys("/pictures/" + hash.hex().substring(0, 2) + "/" + hash.hex());
        assertThat(blobs.find(hash)).contains(PICTURE);
        blobs.remove(hash);
        assertThat(blobs.find(hash)).isEmpty();
    }

    @Test
    void whatTheDatabaseKeptBeforeThereWasABucketIsStillFound() {
        var hash = inDatabase.keep(PICTURE);

        assertThat(blobs("pictures").find(hash)).contains(PICTURE);
    }

    @Test
    void aBucketThatRefusesSaysWhy() {
        assertThatExceptionOfType(FilesException.class)
                .isThrownBy(() -> blobs("pictures", "wrong").keep(PICTURE))
                .withMessageContaining("403 SignatureDoesNotMatch")
                .withMessageNotContaining("wrong");
        assertThatExceptionOfType(FilesException.class)
                .isThrownBy(() -> blobs("other").find(BlobHash.of(PICTURE)))
                .withMessageContaining("404 NoSuchBucket");
    }

    @Test
    void aBucketWithoutItsKeyIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new S3Settings(null, "pictures", "us-east-1", null, null))
                .withMessageContaining("endpoint, access-key and secret-key");
    }

    private long rows() {
        return db.sql("select count(*) from platform.blob").query(Long.class).single();
    }
}
