package app.matinee.cli;

import static java.util.Locale.ROOT;

import app.matinee.ingest.ImportWatch;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how far an import has come: as a bar on a terminal, else as a line every few seconds. */
final class ImportProgress implements ImportWatch, AutoCloseable {

    private static final long LINE_EVERY = Duration.ofSeconds(5).toNanos();
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final PrintStream screen;
    private final boolean terminal;
    private @Nullable Path file;
    private @Nullable ProgressBar bar;
    private long began;
    private long told;

    private ImportProgress(PrintStream screen, boolean terminal) {
        this.screen = screen;
        this.terminal = terminal;
    }

    static ImportProgress onStandardError() {
        return new ImportProgress(System.err, isTerminal());
    }

    /** Java only tells whether input and output are a terminal, and output is meant to go elsewhere. */
    private static boolean isTerminal() {
        try {
            if (Files.isSymbolicLink(STANDARD_ERROR)) {
                String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
                return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
            }
        } catch (IOException e) {
            return false;
        }
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    @Override
    public void read(Path current, long position, long size, long rows) {
        if (!current.equals(file)) {
            begin(current, size);
        }
        if (bar != null) {
            bar.maxHint(size).stepTo(position).setExtraMessage(String.format(ROOT, " %,d rows", rows));
        } else if (System.nanoTime() - told > LINE_EVERY) {
            told = System.nanoTime();
            screen.println(line(current, position, size, rows));
        }
    }

    private void begin(Path next, long size) {
        close();
        file = next;
        began = System.nanoTime();
        told = began;
        if (terminal) {
            bar = ProgressBar.builder()
                    .setTaskName(String.valueOf(next.getFileName()))
                    .setInitialMax(size)
                    .setUnit(" KiB", 1024)
                    .showSpeed()
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(screen))
                    .build();
        }
    }

    private String line(Path current, long position, long size, long rows) {
        double seconds = (System.nanoTime() - began) / 1e9;
        double share = size <= 0 ? 0 : (double) position / size;
        String left = share <= 0 ? "" : String.format(ROOT, ", %.0f s left", seconds / share - seconds);
        return String.format(
                ROOT,
                "%s: %.0f%%, %,d rows, %,.0f rows/s%s",
                current.getFileName(),
                share * 100,
                rows,
                rows / seconds,
                left);
    }

    /** Takes the bar away; may be called again. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
