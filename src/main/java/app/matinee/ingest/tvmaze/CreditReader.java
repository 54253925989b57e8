package app.matinee.ingest.tvmaze;

import app.matinee.catalog.Department;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.ingest.fields.CreditList;
import app.matinee.ingest.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cast and the crew that are embedded in a show. */
final class CreditReader {
    private static final int LONGEST_NAME = 300;

    /** What their department's name says already. */
    private static final Set<String> PLAIN =
            Set.of("Creator", "Director", "Writer", "Script Writer", "Producer", "Composer");

    private final CreditList credits = new CreditList();

    private CreditReader() {}

    static List<CreditDraft> read(Json embedded) {
        CreditReader reader = new CreditReader();
        for (Json entry : embedded.at("cast").items()) {
            reader.add(
                    Department.CAST,
                    entry.at("person"),
                    entry.at("character").at("name").name(LONGEST_NAME));
        }
        for (Json entry : embedded.at("crew").items()) {
            String job = entry.at("type").name(LONGEST_NAME);
            if (job != null) {
                department(job)
                        .ifPresent(department ->
                                reader.add(department, entry.at("person"), PLAIN.contains(job) ? null : job));
            }
        }
        return reader.credits.drafts();
    }

    private static Optional<Department> department(String job) {
        return switch (job) {
            case "Creator", "Developer" -> Optional.of(Department.CREATION);
            case "Director" -> Optional.of(Department.DIRECTING);
            case "Writer", "Script Writer" -> Optional.of(Department.WRITING);
            case "Executive Producer", "Co-Executive Producer", "Producer", "Co-Producer", "Supervising Producer" ->
                Optional.of(Department.PRODUCTION);
            case "Composer" -> Optional.of(Department.MUSIC);
            default -> Optional.empty();
        };
    }

    private void add(Department department, Json person, @Nullable String role) {
        String name = person.at("name").name(LONGEST_NAME);
        if (name == null) {
            person.reject("somebody with a name would be right");
            return;
        }
        credits.add(
                department,
                TvmazeIds.own(person, TvmazeIds.PERSON).stream().findFirst().orElse(null),
                name,
                role);
    }
}
