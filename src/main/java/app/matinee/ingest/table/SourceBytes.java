package app.matinee.ingest.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Opens a file as the bytes of its text: gzip is recognized by content and unzipped on the way. */
final class SourceBytes implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Counted file;
    private final InputStream text;
    private @Nullable IOException failure;

    private SourceBytes(Counted file, InputStream text) {
        this.file = file;
        this.text = text;
    }

    static SourceBytes open(InputStream in) throws IOException {
        Counted file = new Counted(in);
        try {
            BufferedInputStream raw = new BufferedInputStream(file, BUFFER);
            return new SourceBytes(file, isGzip(raw) ? new WholeGzip(raw) : raw);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static boolean isGzip(BufferedInputStream raw) throws IOException {
        raw.mark(2);
        boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return gzip;
    }

    /** Fills the array as far as possible; returns how many bytes that were, -1 at the end. */
    int read(byte[] into) throws IOException {
        int filled = 0;
        int read = failure == null ? 0 : fail();
        while (read >= 0 && filled < into.length) {
            read = readSome(into, filled);
            filled += Math.max(read, 0);
        }
        return filled == 0 ? -1 : filled;
    }

    /** What was read before a failure is handed out first, so that complaints can tell how far reading came. */
    private int readSome(byte[] into, int from) throws IOException {
        try {
            return text.read(into, from, into.length - from);
        } catch (IOException e) {
            failure = e;
            return from > 0 ? -1 : fail();
        }
    }

    private int fail() throws IOException {
        throw Objects.requireNonNull(failure);
    }

    /** Counts the bytes of the file itself that were taken so far, zipped ones as zipped. */
    long position() {
        return file.count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count += Math.max(read, 0);
            return read;
        }
    }

    /** Refuses what follows the last gzip member; the JDK would take a member cut in its header for the end. */
    private static final class WholeGzip extends GZIPInputStream {
        private static final int TRAILER = 8;

        WholeGzip(InputStream in) throws IOException {
            super(in, BUFFER);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read < 0 && inf.getRemaining() > TRAILER) {
                throw new IOException("its gzip data is followed by something else");
            }
            return read;
        }
    }
}
