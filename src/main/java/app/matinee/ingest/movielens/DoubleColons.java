package app.matinee.ingest.movielens;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Puts a tab for two colons, so that what stands between fields is one character. */
final class DoubleColons extends FilterInputStream {
    private static final int NOTHING = -2;

    private int waiting = NOTHING;

    DoubleColons(InputStream in) {
        super(new BufferedInputStream(in));
    }

    @Override
    public int read() throws IOException {
        var read = waiting == NOTHING ? super.read() : waiting;
        waiting = NOTHING;
        if (read != ':') {
            return read;
        }
        waiting = super.read();
        if (waiting != ':') {
            return ':';
        }
        waiting = NOTHING;
        return '\t';
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var filled = 0;
        for (var read = length == 0 ? -1 : read(); read >= 0; read = filled < length ? read() : -1) {
            into[from + filled++] = (byte) read;
        }
        return filled == 0 && length > 0 ? -1 : filled;
    }
}
