package app.matinee.catalog;

import app.matinee.catalog.TitleDraft.Reference;
import app.matinee.platform.text.SlugMaker;
import app.matinee.values.FoldedName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers the titles of a batch and knows by their ids which are in it. */
final class StagedTitles {
    private final String source;
    private final StagedRows rows;
    private final Map<ExternalId, Integer> refs = new HashMap<>();
    private final Set<ExternalId> complete = new HashSet<>();
    private int lastRef;

    StagedTitles(String source, StagedRows rows) {
        this.source = source;
        this.rows = rows;
    }

    /** Tells whether one of these ids is a title's of the batch. */
    boolean mention(List<ExternalId> ids) {
        return ids.stream().anyMatch(refs::containsKey);
    }

    /** Tells whether a whole title would meet another one, or part of one, of the same id. */
    boolean meet(TitleDraft draft) {
        return complete.contains(ownId(draft)) || mention(draft.ids());
    }

    /** Adds a whole title and returns its number. */
    int add(TitleDraft draft) {
        var own = ownId(draft);
        var parent = draft.parent();
        if (draft.kind() == TitleKind.EPISODE && parent != null && draft.season() != null) {
            parent = season(parent, draft);
        }
        complete.add(own);
        complete.addAll(draft.ids());
        rows.note(draft.kind());
        var ref = ref(own);
        stage(ref, own, parent, draft);
        call(ref, own, draft.ids());
        return ref;
    }

    /** Adds a title of which only its ids are told, the first of them the source's own. */
    void add(long line, List<ExternalId> ids) {
        call(partial(line, ids.getFirst()), ids.getFirst(), ids);
    }

    /** Adds how the source's users rate a title of which nothing else is told here. */
    void add(long line, ExternalId title, Reference reference) {
        stagePart(line, title, reference);
    }

    /** Returns the number of a title of which parts are told. */
    int partial(long line, ExternalId title) {
        var known = refs.get(title);
        return known != null ? known : stagePart(line, title, null);
    }

    private void call(int ref, ExternalId own, List<ExternalId> ids) {
        ids.stream().distinct().filter(id -> !id.equals(own)).forEach(id -> {
            rows.add(Staged.ID, ref, id.source(), id.value());
            refs.put(id, ref);
        });
    }

    private ExternalId ownId(TitleDraft draft) {
        // A source without ids knows its titles by name and year, and parts by their place.
        return draft.ids().isEmpty()
                ? new ExternalId(
                        source + "#name",
                        draft.parent() == null
                                ? FoldedName.of(draft.name()).value() + " "
                                        + draft.kind().word() + " " + draft.year()
                                : draft.parent().value() + "/" + draft.kind().word() + draft.number())
                : draft.ids().getFirst();
    }

    private int ref(ExternalId own) {
        var ref = ++lastRef;
        refs.put(own, ref);
        return ref;
    }

    /** A season of which nothing is told but that it has this episode. */
    private ExternalId season(ExternalId series, TitleDraft episode) {
        var number = episode.season();
        var own = new ExternalId(series.source() + "#season", "%s/s%02d".formatted(series.value(), number));
        if (complete.add(own)) {
            rows.note(TitleKind.SEASON);
            var fallback = number != null && number == 0 ? "Specials" : "Season " + number;
            rows.add(
                    Staged.TITLE,
                    ref(own),
                    episode.line(),
                    own.source(),
                    own.value(),
                    true,
                    true,
                    TitleKind.SEASON.word(),
                    series.source(),
                    series.value(),
                    number,
                    fallback,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    episode.demo(),
                    null,
                    null);
        }
        return own;
    }

    private int stagePart(long line, ExternalId title, @Nullable Reference reference) {
        var ref = ref(title);
        rows.add(
                Staged.TITLE,
                ref,
                line,
                title.source(),
                title.value(),
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reference == null ? null : reference.average(),
                reference == null ? null : reference.votes(),
                false,
                null,
                null);
        return ref;
    }

    private void stage(int ref, ExternalId own, @Nullable ExternalId parent, TitleDraft draft) {
        var reference = draft.reference();
        rows.add(
                Staged.TITLE,
                ref,
                draft.line(),
                own.source(),
                own.value(),
                false,
                true,
                draft.kind().word(),
                parent == null ? null : parent.source(),
                parent == null ? null : parent.value(),
                draft.number(),
                draft.name(),
                draft.name(),
                draft.originalName(),
                draft.year(),
                draft.endYear(),
                draft.runtimeMinutes(),
                draft.releaseSize(),
                draft.synopsis(),
                reference == null ? null : reference.average(),
                reference == null ? null : reference.votes(),
                draft.demo(),
                firstRelease(draft),
                SlugMaker.slug(draft.name(), "title"));
    }

    private static @Nullable LocalDate firstRelease(TitleDraft draft) {
        return draft.releases().stream()
                .map(ReleaseEvent::date)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    void clear() {
        refs.clear();
        complete.clear();
        lastRef = 0;
    }
}
