package app.matinee.ingest.member;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.matinee.ingest.member.file.Upload;
import app.matinee.ingest.member.file.UploadLimits;
import app.matinee.ingest.member.said.Gathered;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes uploads as browsers send them. */
public final class Uploads {
    private Uploads() {}

    public static Gathered read(String name, String content) {
        return read(name, content, UTF_8);
    }

    public static Gathered read(String name, String content, Charset charset) {
        return UploadReader.read(new Upload(name, content.getBytes(charset), UploadLimits.USUAL));
    }

    public static Gathered readZip(Map<String, String> files) {
        return UploadReader.read(new Upload("export.zip", zip(files), UploadLimits.USUAL));
    }

    public static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
