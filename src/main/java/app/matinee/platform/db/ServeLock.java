package app.matinee.platform.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Reserves a data folder for one server. The kernel lifts the reservation when the process ends, in whatever way, so a
 * file left behind never stands in the way.
 */
public final class ServeLock implements AutoCloseable {

    private final FileChannel file;

    private ServeLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Takes the reservation, or refuses naming the folder and the process that holds it.
     *
     * @param folder data folder; created when missing
     * @throws DatabaseException when another server has the folder, or it can't be written
     */
    public static ServeLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            Path path = folder.resolve("serve.lock");
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(file) == null) {
                String holder = Files.readString(path).strip();
                file.close();
                throw new DatabaseException("A server already runs on the data folder " + folder
                        + (holder.isEmpty() ? "" : " (process " + holder + ")")
                        + ": stop it first, or choose another folder with --data");
            }
            file.truncate(0);
            file.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
            return new ServeLock(file);
        } catch (IOException e) {
            throw new DatabaseException("The data folder " + folder + " can't be written: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Lets the next server have the folder. */
    @Override
    public void close() {
        try {
            file.truncate(0);
            file.close();
        } catch (IOException e) {
            throw new DatabaseException("The lock of the data folder can't be released: " + e.getMessage(), e);
        }
    }
}
