package app.matinee.ingest.member.file;

import app.matinee.ingest.RefusedFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Unpacks files and stops as soon as they come to more than the limits allow. */
final class Unpacking {
    private final String upload;
    private final UploadLimits limits;
    private long total;

    Unpacking(String upload, UploadLimits limits) {
        this.upload = upload;
        this.limits = limits;
    }

    byte[] read(InputStream file, String name, long packed) throws IOException {
        return read(file, name, () -> packed);
    }

    /**
     * Reads a file to its end.
     *
     * @param packed how many packed bytes were taken for it so far
     */
    byte[] read(InputStream file, String name, LongSupplier packed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[1 << 14];
        int read;
        while ((read = file.read(buffer)) >= 0) {
            total += read;
            bytes.write(buffer, 0, read);
            check(bytes.size(), name, packed);
        }
        return bytes.toByteArray();
    }

    private void check(long size, String name, LongSupplier packed) {
        if (size > limits.entry()) {
            throw refused("%s in it unpacks to more than %s".formatted(name, UploadLimits.words(limits.entry())));
        }
        if (total > limits.total()) {
            throw refused("it unpacks to more than %s".formatted(UploadLimits.words(limits.total())));
        }
        if (size > limits.ratioFrom() && size / Math.max(packed.getAsLong(), 1) > limits.ratio()) {
            throw refused("%s in it unpacks to more than %d times its size".formatted(name, limits.ratio()));
        }
    }

    private RefusedFileException refused(String reason) {
        return new RefusedFileException(
                "%s was not read: %s. No export of a person's films does that".formatted(upload, reason));
    }
}
