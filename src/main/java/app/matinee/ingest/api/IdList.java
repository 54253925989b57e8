package app.matinee.ingest.api;

import app.matinee.ingest.RefusedFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads which ids to ask for: those that stand in a command, or in a file that it names. */
public final class IdList {
    private final Pattern form;
    private final String right;

    /**
     * Describes the ids.
     *
     * @param form of one id
     * @param right an example, for complaints
     */
    public IdList(Pattern form, String right) {
        this.form = form;
        this.right = right;
    }

    /**
     * Returns the ids in their order, each once.
     *
     * @param given a file with one a line, or ids with commas between; empty lines and what follows a # don't count
     * @throws RefusedFileException naming the first that is none
     */
    public List<String> read(String given) {
        Set<String> ids = new LinkedHashSet<>();
        int line = 0;
        for (String text : isFile(given) ? lines(Path.of(given)) : List.of(given.split(",", -1))) {
            line++;
            String id = text.replaceFirst("#.*", "").strip();
            if (!id.isEmpty() && !form.matcher(id).matches()) {
                throw new RefusedFileException("'%s' (number %d in %s) is no id; %s would be right"
                        .formatted(id, line, isFile(given) ? given : "the list", right));
            }
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    private static boolean isFile(String given) {
        try {
            return Files.isRegularFile(Path.of(given));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RefusedFileException("The ids in %s can't be read: %s".formatted(file, e.getMessage()), e);
        }
    }
}
