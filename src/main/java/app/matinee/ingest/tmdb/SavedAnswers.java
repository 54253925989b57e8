package app.matinee.ingest.tmdb;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.json.Json;
import app.matinee.ingest.json.LastDocument;
import app.matinee.ingest.run.Intake;
import app.matinee.ingest.run.Part;
import app.matinee.ingest.table.RejectedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads answers that were saved as files, in folders or one by one. */
public final class SavedAnswers implements Part {
    private final String name;
    private final List<RejectedRow> refused;
    private final List<List<Sighting>> rows;
    private final Options options;
    private final LastDocument documents = new LastDocument();
    private int position;

    private SavedAnswers(String name, AnswerIndex index, Options options) {
        this.name = name;
        this.rows = List.copyOf(index.rows());
        this.refused = index.refused();
        this.options = options;
    }

    /**
     * Looks into all files already, to see what each is about.
     *
     * @param paths files, and folders of which every file is taken that ends in {@code .json}, {@code .jsonl} or
     *     {@code .ndjson}, also with {@code .gz}
     * @throws RefusedFileException if there is none
     */
    public static SavedAnswers of(List<Path> paths, Options options) {
        List<AnswerFile> files = new ArrayList<>();
        paths.forEach(path -> files.addAll(files(path)));
        if (files.isEmpty()) {
            throw new RefusedFileException("There is no file that ends in .json, .jsonl or .ndjson in "
                    + paths.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
        String name = paths.size() == 1 ? String.valueOf(paths.getFirst().getFileName()) : paths.size() + " paths";
        return new SavedAnswers(name, AnswerIndex.of(files), options);
    }

    private static List<AnswerFile> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(new AnswerFile(path, Objects.requireNonNullElse(path.getFileName(), path), false));
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().matches("(?i).*\\.(?:json|jsonl|ndjson)(?:\\.gz)?"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new AnswerFile(file, path.relativize(file), false))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RefusedFileException("The folder %s can't be read: %s".formatted(path, e.getMessage()), e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return rows.size();
    }

    @Override
    public long position() {
        return Math.min(position, rows.size());
    }

    @Override
    public boolean next(Intake intake) {
        if (position == rows.size()) {
            // After the last row, so that it is not told twice when an interrupted import goes on.
            refused.forEach(intake::reject);
            refused.clear();
            return false;
        }
        List<Sighting> row = rows.get(position++);
        Gathering gathering = new Gathering(options, position);
        row.forEach(sighting -> gather(sighting, gathering, intake));
        gathering.handOver(intake);
        return true;
    }

    private void gather(Sighting sighting, Gathering gathering, Intake intake) {
        JsonNode node = documents.read(sighting.file().path()).root().at(sighting.pointer());
        if (sighting.role() == Sighting.Role.SUMMARY) {
            addIdAskedFor(node, sighting);
        }
        AnswerFile file = sighting.file();
        Json told =
                Json.of(node, file.place(sighting.pointer()), file.line(sighting.pointer(), position), intake::reject);
        Dossier dossier = gathering.of(Objects.requireNonNull(sighting.subject()));
        switch (sighting.role()) {
            case ANSWER -> dossier.answer(told);
            case SUMMARY -> dossier.summary(told);
            case PART -> dossier.part(sighting.part(), told);
        }
    }

    /** What was found by its IMDb id does not repeat it, but the file's name may. */
    private static void addIdAskedFor(JsonNode node, Sighting sighting) {
        if (node instanceof ObjectNode found && sighting.pointer().contains("_results/")) {
            FileNames.imdb(sighting.file().name()).ifPresent(id -> found.put("imdb_id", id));
        }
    }

    @Override
    public boolean skip() {
        if (position == rows.size()) {
            return false;
        }
        position++;
        return true;
    }

    @Override
    public void close() {}
}
