package app.matinee.ingest.member.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import app.matinee.ingest.RefusedFileException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the files of an archive from its bytes; nothing is written anywhere. */
final class ZippedFiles {
    /** Folders and hidden files that operating systems add. */
    private static final Pattern ADDED = Pattern.compile("(^|.*/)(__MACOSX/.*|\\..*|thumbs\\.db|desktop\\.ini)");

    private static final Pattern OUTSIDE = Pattern.compile("^[/\\\\].*|^[A-Za-z]:.*|(^|.*[/\\\\])\\.\\.([/\\\\].*|$)");

    private static final int END = 22;
    private static final int END_WITH_COMMENT = END + 0xffff;

    private final String name;
    private final byte[] bytes;
    private final UploadLimits limits;

    ZippedFiles(String name, byte[] bytes, UploadLimits limits) {
        this.name = name;
        this.bytes = bytes;
        this.limits = limits;
    }

    void forEach(Consumer<UploadedFile> reader) throws IOException {
        if (!hasEnd()) {
            throw new EOFException("The list of its files is missing");
        }
        var unpacking = new Unpacking(name, limits);
        var packed = new ByteArrayInputStream(bytes);
        // Names are UTF-8 where their entry says so; of others each byte is a character, so that none is refused.
        try (var zip = new ZipInputStream(packed, ISO_8859_1)) {
            var entries = 0;
            for (var entry = next(zip); entry != null; entry = next(zip)) {
                if (++entries > limits.entries()) {
                    throw new RefusedFileException(
                            "%s holds more than %,d files, and no export does".formatted(name, limits.entries()));
                }
                read(zip, packed, entry, unpacking, reader);
            }
            if (entries == 0) {
                throw new RefusedFileException("%s is an archive without files".formatted(name));
            }
        }
    }

    /** Tells whether the record stands there with which every archive ends; read as a stream, a cut one may look whole. */
    private boolean hasEnd() {
        var first = Math.max(0, bytes.length - END_WITH_COMMENT);
        for (var at = bytes.length - END; at >= first; at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw new RefusedFileException(
                        "%s is protected by a password. Unpack it and upload it without".formatted(name), e);
            }
            throw e;
        }
    }

    private void read(
            ZipInputStream zip,
            ByteArrayInputStream packed,
            ZipEntry entry,
            Unpacking unpacking,
            Consumer<UploadedFile> reader)
            throws IOException {
        var path = entry.getName();
        if (OUTSIDE.matcher(path).matches()) {
            throw new RefusedFileException(
                    "%s was not read: its file %s points outside of the archive".formatted(name, path));
        }
        if (entry.isDirectory()) {
            return;
        }
        var before = packed.available();
        var content = unpacking.read(zip, path, () -> before - packed.available());
        if (!ADDED.matcher(path).matches()) {
            reader.accept(new UploadedFile(path.replace('\\', '/'), content));
        }
    }
}
