package app.matinee.ingest.fields;

import app.matinee.catalog.Department;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleDraft.CreditDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects credits in order of billing. Somebody with several jobs of one department, or several characters, is credited
 * once with all of them.
 */
public final class CreditList {
    private record Key(Department department, @Nullable ExternalId person, String name) {}

    private final Map<Key, List<String>> roles = new LinkedHashMap<>();

    /** Adds a credit; what is known of the same person in the same department gains the role, if it is another. */
    public void add(Department department, @Nullable ExternalId person, String name, @Nullable String role) {
        List<String> known = roles.computeIfAbsent(new Key(department, person, name), key -> new ArrayList<>());
        if (role != null && !known.contains(role)) {
            known.add(role);
        }
    }

    /** Returns the credits in the order in which each was first added. */
    public List<CreditDraft> drafts() {
        return roles.entrySet().stream()
                .map(credit -> draft(credit.getKey(), credit.getValue()))
                .toList();
    }

    private static CreditDraft draft(Key key, List<String> roles) {
        return new CreditDraft(
                key.department(), key.person(), key.name(), roles.isEmpty() ? null : String.join(", ", roles));
    }
}
