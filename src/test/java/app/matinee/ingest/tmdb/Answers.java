package app.matinee.ingest.tmdb;

import app.matinee.catalog.ExternalId;
import app.matinee.ingest.run.RecordingIntake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Saves invented answers as files and reads them. */
final class Answers {
    private final Path folder;
    private boolean adult;
    private Map<ExternalId, String> catalogue = Map.of();

    Answers(Path folder) {
        this.folder = folder;
    }

    Answers save(String name, String json) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Answers withAdult() {
        adult = true;
        return this;
    }

    Answers known(ExternalId id, String name) {
        catalogue = Map.of(id, name);
        return this;
    }

    Options options() {
        Map<ExternalId, String> known = catalogue;
        return new Options(adult, id -> Optional.ofNullable(known.get(id)));
    }

    SavedAnswers part() {
        return SavedAnswers.of(List.of(folder), options());
    }

    RecordingIntake read() {
        return RecordingIntake.readAll(part());
    }
}
