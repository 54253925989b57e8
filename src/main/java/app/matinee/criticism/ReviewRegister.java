package app.matinee.criticism;

import app.matinee.platform.text.SlugMaker;
import app.matinee.values.FoldedName;
import java.util.List;
import org.springframework.stereotype.Component;

/** Registers critics and publications one by one, recognizing them by name. */
@Component
class ReviewRegister {
    private final ReviewerStore store;

    ReviewRegister(ReviewerStore store) {
        this.store = store;
    }

    void publications(List<PublicationEntry> entries) {
        for (var entry : entries) {
            var folded = FoldedName.of(entry.name());
            var slug = SlugMaker.free(entry.name(), null, "publication", store::isPublicationTaken);
            store.savePublication(entry, folded, slug);
        }
    }

    void critics(List<CriticEntry> entries) {
        for (var entry : entries) {
            var folded = FoldedName.of(entry.name());
            var slug = SlugMaker.free(entry.name(), null, "critic", store::isCriticTaken);
            var critic = store.saveCritic(entry, folded, slug);
            var publications = entry.publications().stream().map(FoldedName::of).toList();
            store.saveStanding(critic, entry.topSince());
            store.savePublications(critic, publications);
        }
    }
}
