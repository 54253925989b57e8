package app.matinee.ingest.member.file;

import app.matinee.ingest.RefusedFileException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Hands out the files of an upload one after another, so that only one of them is unpacked at a time. */
public final class Upload {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final Pattern GZIP_ENDING = Pattern.compile("\\.gz$", Pattern.CASE_INSENSITIVE);

    private final UploadedFile whole;
    private final UploadLimits limits;

    /**
     * Holds an upload.
     *
     * @param name that the member's device gives it
     * @throws RefusedFileException if it is empty or larger than the limit
     */
    public Upload(String name, byte[] bytes, UploadLimits limits) {
        this.whole = new UploadedFile(name, bytes);
        this.limits = limits;
        if (bytes.length == 0) {
            throw new RefusedFileException("%s is empty; choose the file that the other site gave you".formatted(name));
        }
        if (bytes.length > limits.upload()) {
            throw new RefusedFileException("%s is larger than %s, and no export should be"
                    .formatted(name, UploadLimits.words(limits.upload())));
        }
    }

    /**
     * Hands out each file.
     *
     * @throws RefusedFileException if an archive is damaged, encrypted, or unpacks to more than anybody has to say
     */
    public void forEach(Consumer<UploadedFile> reader) {
        try {
            if (whole.startsWith(ZIP) || whole.startsWith(EMPTY_ZIP)) {
                new ZippedFiles(whole.name(), whole.bytes(), limits).forEach(reader);
            } else {
                reader.accept(whole.startsWith(GZIP) ? unzipped() : whole);
            }
        } catch (ZipException e) {
            throw new RefusedFileException(
                    "%s is damaged: %s. Fetch it again".formatted(whole.name(), e.getMessage()), e);
        } catch (EOFException e) {
            throw new RefusedFileException("%s ends too early. Fetch it again".formatted(whole.name()), e);
        } catch (IOException e) {
            throw new RefusedFileException("%s can't be read: %s".formatted(whole.name(), e.getMessage()), e);
        }
    }

    private UploadedFile unzipped() throws IOException {
        try (var text = new GZIPInputStream(new ByteArrayInputStream(whole.bytes()))) {
            var name = GZIP_ENDING.matcher(whole.name()).replaceFirst("");
            return new UploadedFile(name, new Unpacking(whole.name(), limits).read(text, name, whole.bytes().length));
        }
    }
}
