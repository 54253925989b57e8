package app.matinee.ingest.tmdb;

import app.matinee.catalog.Department;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.ingest.fields.CreditList;
import app.matinee.ingest.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads who made a title and who is in it, in order of billing. */
final class CreditReader {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ROLE = 500;

    private record Billed(int order, Json entry) {}

    private final CreditList credits = new CreditList();

    private CreditReader() {}

    static List<CreditDraft> read(Dossier dossier) {
        CreditReader reader = new CreditReader();
        Json aggregated = dossier.part("aggregate_credits");
        Json credits = aggregated.isAbsent() ? dossier.part("credits") : aggregated;
        dossier.main().at("created_by").items().forEach(entry -> reader.add(Department.CREATION, entry, null));
        reader.cast(credits.at("cast"));
        reader.cast(both(dossier, credits, "guest_stars"));
        both(dossier, credits, "crew").items().forEach(reader::crew);
        return reader.credits.drafts();
    }

    /** Episodes tell these beside their other fields, or below their credits, or in both places. */
    private static Json both(Dossier dossier, Json credits, String field) {
        Json below = credits.at(field);
        return below.items().isEmpty() ? dossier.main().at(field) : below;
    }

    private void cast(Json cast) {
        List<Billed> billed = new ArrayList<>();
        for (Json entry : cast.items()) {
            Integer order = entry.at("order").number(0, 1_000_000);
            billed.add(new Billed(order == null ? Integer.MAX_VALUE : order, entry));
        }
        billed.stream().sorted(Comparator.comparingInt(Billed::order)).forEach(next -> character(next.entry()));
    }

    private void character(Json entry) {
        List<Json> aggregated = entry.at("roles").items();
        if (aggregated.isEmpty()) {
            add(Department.CAST, entry, entry.at("character").name(LONGEST_ROLE));
        }
        aggregated.forEach(
                role -> add(Department.CAST, entry, role.at("character").name(LONGEST_ROLE)));
    }

    private void crew(Json entry) {
        String department = Objects.requireNonNullElse(entry.at("department").name(LONGEST_NAME), "");
        Stream.concat(Stream.of(entry), entry.at("jobs").items().stream())
                .map(told -> told.at("job").name(LONGEST_NAME))
                .filter(Objects::nonNull)
                .forEach(job -> Crew.department(department, job).ifPresent(ours -> add(ours, entry, Crew.role(job))));
    }

    private void add(Department department, Json entry, @Nullable String role) {
        String name = entry.atAny("name", "original_name").name(LONGEST_NAME);
        if (name == null) {
            if (entry.atAny("name", "original_name").isAbsent()) {
                entry.reject("somebody with a name would be right");
            }
            return;
        }
        credits.add(department, TmdbIds.person(entry), name, role);
    }
}
