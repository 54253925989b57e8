package app.matinee.platform.files;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps blobs in the database, so that one backup holds everything. */
@Component
class BlobStore implements Shelf {
    private final JdbcClient db;

    BlobStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void put(BlobHash hash, byte[] bytes) {
        db.sql("insert into platform.blob (hash, bytes) values (:hash, :bytes) on conflict do nothing")
                .param("hash", hash.hex())
                .param("bytes", bytes)
                .update();
    }

    @Override
    public Optional<byte[]> find(BlobHash hash) {
        return db.sql("select bytes from platform.blob where hash = :hash")
                .param("hash", hash.hex())
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    @Override
    public void remove(BlobHash hash) {
        db.sql("delete from platform.blob where hash = :hash")
                .param("hash", hash.hex())
                .update();
    }
}
