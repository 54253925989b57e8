package app.matinee.catalog;

import app.matinee.values.FoldedName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides which title of the catalogue a draft means: by ids first, then by name, kind and year, never by name alone. */
@Component
class TitleMatcher {
    private final TitleMatchStore store;

    TitleMatcher(TitleMatchStore store) {
        this.store = store;
    }

    /** Lets only one load match and create at a time, so that two can't create the same title. */
    void lock() {
        store.lock();
    }

    Map<String, TitleId> namedBy(String source) {
        return store.namedBy(source);
    }

    Match match(TitleDraft draft) {
        var named = store.withAnyOf(draft.ids());
        if (named.size() > 1) {
            return new Match.Unusable(
                    "id", ids(draft), "These ids belong to %d different titles".formatted(named.size()));
        }
        if (named.size() == 1) {
            return new Match.Known(named.getFirst(), store.isFirstId(draft.ids(), named.getFirst()));
        }
        return draft.parent() == null ? byName(draft) : byParent(draft, draft.parent());
    }

    private Match byParent(TitleDraft draft, ExternalId parentId) {
        var parents = store.withAnyOf(List.of(parentId));
        if (parents.isEmpty()) {
            return new Match.Unusable(
                    "parent", parentId.value(), "No title before this line has that id; put the series first");
        }
        var parent = parents.getFirst();
        return store.part(parent, draft.kind(), draft.number())
                .<Match>map(known -> new Match.Known(known, false))
                .orElseGet(() -> new Match.New(parent));
    }

    private Match byName(TitleDraft draft) {
        if (draft.kind() == TitleKind.SEASON || draft.kind() == TitleKind.EPISODE) {
            return new Match.Unusable(
                    "parent",
                    "",
                    "A %s needs the id of its parent".formatted(draft.kind().word()));
        }
        var year = draft.year();
        if (year == null) {
            return draft.ids().isEmpty()
                    ? new Match.Unusable(
                            "year", "", "Without an id a title needs its year; a name alone tells too little")
                    : new Match.New(null);
        }
        var names = draft.originalName() == null
                ? List.of(FoldedName.of(draft.name()))
                : List.of(FoldedName.of(draft.name()), FoldedName.of(draft.originalName()));
        var sources = draft.ids().stream().map(ExternalId::source).toList();
        return choose(draft, store.named(names, draft.kind(), year, sources));
    }

    private static Match choose(TitleDraft draft, List<TitleMatchStore.Candidate> candidates) {
        var exact = candidates.stream()
                .filter(candidate -> draft.year() != null && candidate.year() == draft.year())
                .toList();
        var best = exact.isEmpty() ? candidates : exact;
        return switch (best.size()) {
            case 0 -> new Match.New(null);
            case 1 -> new Match.Known(best.getFirst().title(), false);
            default ->
                new Match.Unusable(
                        "name", draft.name(), "%d titles of this name and year are known".formatted(best.size()));
        };
    }

    private static String ids(TitleDraft draft) {
        return String.join(" ", draft.ids().stream().map(ExternalId::value).toList());
    }

    /** Says what a draft turned out to be. */
    sealed interface Match {
        /** A title nobody knew yet; the parent is null for films and series. */
        record New(@Nullable TitleId parent) implements Match {}

        /** A known title; {@code named} if the draft's first id, its source's own, says so. */
        record Known(TitleId title, boolean named) implements Match {}

        record Unusable(String column, String value, String reason) implements Match {}
    }
}
