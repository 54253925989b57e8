package app.matinee.criticism;

import app.matinee.criticism.ByLineStore.NewName;
import app.matinee.criticism.ReviewDeliveries.Settings;
import app.matinee.platform.text.SlugMaker;
import app.matinee.values.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the critics and outlets that sign delivered reviews, and makes those that nobody knew yet. */
@Component
class ByLines {
    private final ByLineStore store;

    ByLines(ByLineStore store) {
        this.store = store;
    }

    /** Settles who signed: by the source's own key, else by name, else as somebody new. */
    void settle(Settings settings) {
        store.findCritics(settings.run());
        store.insertCritics(named(store.unknownCritics(), "critic", store::takenCriticSlugs), settings);
        store.noteRunOfCritics(settings.run());
        store.findPublications(settings.run());
        store.insertPublications(
                named(store.unknownPublications(), "publication", store::takenPublicationSlugs), settings);
        store.noteRunOfPublications(settings.run());
    }

    private static List<NewName> named(List<NewName> unknown, String fallback, TakenSlugs slugs) {
        Set<Slug> wished = new HashSet<>();
        unknown.forEach(name -> wished.add(SlugMaker.slug(name.name(), fallback)));
        Set<Slug> taken = new HashSet<>(slugs.among(wished));
        List<NewName> named = new ArrayList<>(unknown.size());
        for (var name : unknown) {
            var slug = SlugMaker.free(name.name(), null, fallback, taken::contains);
            taken.add(slug);
            named.add(name.under(slug));
        }
        return named;
    }

    /** Tells which slugs are taken that equal a wished one or continue it with a number. */
    @FunctionalInterface
    private interface TakenSlugs {
        Set<Slug> among(Set<Slug> wished);
    }
}
