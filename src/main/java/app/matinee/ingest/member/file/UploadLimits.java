package app.matinee.ingest.member.file;

/**
 * Bounds what an upload may unpack to.
 *
 * @param upload bytes as sent
 * @param entries of an archive
 * @param entry bytes that one file may unpack to
 * @param total bytes that all files may unpack to
 * @param ratio how many times its packed size a file may unpack to, beyond {@code ratioFrom} bytes
 * @param ratioFrom bytes that any file may unpack to; empty tables pack very well
 */
public record UploadLimits(long upload, int entries, long entry, long total, int ratio, long ratioFrom) {
    private static final long MIB = 1 << 20;

    /** Holds the limits of a site: an export of thirty years of films is a tenth of it. */
    public static final UploadLimits USUAL = new UploadLimits(20 * MIB, 2_000, 32 * MIB, 96 * MIB, 200, 4 * MIB);

    static String words(long bytes) {
        return bytes < MIB ? "%,d bytes".formatted(bytes) : "%,d MB".formatted(bytes / MIB);
    }
}
