package app.matinee.ingest.movielens;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.table.Table;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads a table inside an archive as a stream, so that neither its size nor its name can do harm. */
final class ZippedTable extends CheckedInputStream {
    private final ZipFile zip;
    private final long sum;

    private ZippedTable(ZipFile zip, InputStream entry, long sum) {
        super(entry, new CRC32());
        this.zip = zip;
        this.sum = sum;
    }

    /**
     * Opens an archive.
     *
     * @throws RefusedFileException if it is none, or is cut
     */
    static ZipFile archive(Path file) {
        if (!Files.exists(file)) {
            throw new RefusedFileException("There is no file or folder " + file);
        }
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new RefusedFileException(
                    "%s is no zip archive, or its end is missing; fetch the file again".formatted(file), e);
        } catch (IOException e) {
            throw new RefusedFileException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** Opens a table; the archive is closed with it. */
    static Table open(Path file, String name, MovielensTable table, MovielensForm form) {
        var zip = archive(file);
        var entry = zip.getEntry(name);
        try {
            if (entry == null) {
                throw new NoSuchFileException(name);
            }
            var in = new ZippedTable(zip, zip.getInputStream(entry), entry.getCrc());
            return form.open(table, "%s in %s".formatted(name, file), Math.max(entry.getSize(), 0), in);
        } catch (IOException e) {
            closeAfter(e, zip);
            throw new RefusedFileException("%s in %s cannot be read: %s".formatted(name, file, e.getMessage()), e);
        }
    }

    private static void closeAfter(IOException failure, ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            var read = super.read(into, from, length);
            if (read < 0 && getChecksum().getValue() != sum) {
                throw new ZipException("its checksum is wrong");
            }
            return read;
        } catch (ZipException | EOFException e) {
            throw new IOException("its zip data is damaged; fetch the file again", e);
        }
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            super.close();
        }
    }
}
