package app.matinee.catalog;

import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.ImageDraft;
import app.matinee.platform.text.SlugMaker;
import app.matinee.values.FoldedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the people of a batch, be they told of or only credited. */
final class StagedPeople {
    private final String source;
    private final StagedRows rows;
    private final Map<ExternalId, Integer> people = new HashMap<>();
    private int lastPerson;

    StagedPeople(String source, StagedRows rows) {
        this.source = source;
        this.rows = rows;
    }

    /** Adds a person that is told of; false if the batch mentions them already. */
    boolean add(PersonDraft draft) {
        var own = draft.ids().getFirst();
        if (people.containsKey(own)) {
            return false;
        }
        var person = ++lastPerson;
        people.put(own, person);
        stagePerson(person, draft.line(), own, true, draft.name(), draft);
        draft.ids().stream()
                .skip(1)
                .distinct()
                .forEach(id -> rows.add(Staged.PERSON_ID, person, id.source(), id.value()));
        draft.knownFor().forEach(id -> rows.add(Staged.KNOWN_FOR, person, id.source(), id.value()));
        var position = 0;
        for (var other : draft.otherNames()) {
            rows.add(
                    Staged.PERSON_NAME,
                    person,
                    ++position,
                    other.language(),
                    other.name(),
                    FoldedName.of(other.name()).value());
        }
        portraits(person, draft.images());
        return true;
    }

    private void portraits(int person, List<ImageDraft> images) {
        var position = 0;
        for (var image : images) {
            rows.add(
                    Staged.PERSON_IMAGE,
                    person,
                    ++position,
                    image.url(),
                    image.width(),
                    image.height(),
                    image.caption());
        }
    }

    /** Returns the number of whom a credit names. */
    int credited(long line, CreditDraft credit) {
        var own = credit.person() == null
                ? new ExternalId(source + "#name", FoldedName.of(credit.name()).value())
                : credit.person();
        var known = people.get(own);
        if (known != null) {
            return known;
        }
        var person = ++lastPerson;
        people.put(own, person);
        stagePerson(person, line, own, false, credit.name(), null);
        return person;
    }

    private void stagePerson(
            int person, long line, ExternalId own, boolean told, String name, @Nullable PersonDraft draft) {
        var known = !name.isEmpty();
        rows.add(
                Staged.PERSON,
                person,
                line,
                own.source(),
                own.value(),
                told,
                known ? name : null,
                known ? FoldedName.of(name).value() : null,
                draft == null ? null : draft.born(),
                draft == null ? null : draft.died(),
                draft == null ? null : draft.bornYear(),
                draft == null ? null : draft.diedYear(),
                draft == null ? null : draft.biography(),
                known ? SlugMaker.slug(name, "person") : null);
    }

    void clear() {
        people.clear();
        lastPerson = 0;
    }
}
