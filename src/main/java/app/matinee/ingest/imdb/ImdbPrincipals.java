package app.matinee.ingest.imdb;

import app.matinee.catalog.Department;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.ingest.imdb.ImdbRows.ImdbRow;
import app.matinee.ingest.run.Intake;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code title.principals}: the cast with its characters, and the leading crew. */
final class ImdbPrincipals extends ImdbGroups {
    private static final Map<String, Department> DEPARTMENTS = Map.ofEntries(
            Map.entry("actor", Department.CAST),
            Map.entry("actress", Department.CAST),
            Map.entry("self", Department.CAST),
            Map.entry("director", Department.DIRECTING),
            Map.entry("writer", Department.WRITING),
            Map.entry("producer", Department.PRODUCTION),
            Map.entry("composer", Department.MUSIC),
            Map.entry("cinematographer", Department.CAMERA),
            Map.entry("editor", Department.EDITING));
    private static final Pattern CHARACTER = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final boolean crewIsTold;

    /** @param crewIsTold whether {@code title.crew}, which is complete, tells of directors and writers */
    ImdbPrincipals(ImdbRows rows, ImdbSelection selection, boolean crewIsTold) {
        super(rows, selection);
        this.crewIsTold = crewIsTold;
    }

    @Override
    void take(List<ImdbRow> group, Intake intake) {
        List<CreditDraft> credits = new ArrayList<>();
        for (var row : group) {
            var person = row.text(1);
            var department = DEPARTMENTS.get(String.valueOf(row.text(2)));
            var told = crewIsTold && (department == Department.DIRECTING || department == Department.WRITING);
            if (person != null && department != null && !told) {
                credits.add(ImdbImport.credit(department, person, role(row, department)));
            }
        }
        var first = group.getFirst();
        if (!credits.isEmpty()) {
            intake.credits(first.line(), new ExternalId(ImdbImport.SOURCE, String.valueOf(first.text(0))), credits);
        }
    }

    private static @Nullable String role(ImdbRow row, Department department) {
        var characters = row.text(4);
        if (department != Department.CAST || characters == null) {
            return department == Department.CAST ? null : row.text(3);
        }
        var names = CHARACTER
                .matcher(characters)
                .results()
                .map(match -> match.group(1).replace("\\\"", "\"").replace("\\\\", "\\"))
                .toList();
        return names.isEmpty() ? characters : String.join(" / ", names);
    }
}
