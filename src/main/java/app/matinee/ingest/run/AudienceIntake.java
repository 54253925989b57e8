package app.matinee.ingest.run;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.audience.DeliveredRating;
import app.matinee.audience.DeliveredTag;
import app.matinee.audience.RatingDeliveries;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleId;
import app.matinee.ingest.RatingsImported;
import app.matinee.ingest.table.RejectedRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Delivers ratings and tags of titles that are in, and opens the identities they come from. */
@Component
class AudienceIntake {
    private final CatalogLoads loads;
    private final Accounts accounts;
    private final RatingDeliveries deliveries;

    AudienceIntake(CatalogLoads loads, Accounts accounts, RatingDeliveries deliveries) {
        this.loads = loads;
        this.accounts = accounts;
        this.deliveries = deliveries;
    }

    /** Takes in what a batch has collected and empties it, in the caller's transaction; rejects what has no title. */
    RatingsImported take(AudienceBatch batch, int run, Consumer<RejectedRow> rejects) {
        if (batch.isEmpty()) {
            return RatingsImported.NONE;
        }
        var titles = new Titles(rejects);
        batch.ratings().removeIf(rating -> !titles.has(rating.line(), rating.title()));
        batch.tags().removeIf(tag -> !titles.has(tag.line(), tag.title()));
        var people = open(batch);
        var ratings = batch.ratings().stream().map(rating -> delivered(rating, titles, people));
        var tags = batch.tags().stream().map(tag -> delivered(tag, titles, people));
        var report = deliveries.deliver(ratings.iterator(), run);
        var tagsAdded = deliveries.deliverTags(tags.iterator(), run);
        var imported = new RatingsImported(
                report.added(),
                report.changed(),
                report.unchanged(),
                tagsAdded,
                batch.tags().size() - tagsAdded);
        batch.clear();
        return imported;
    }

    private Map<Identity, AccountId> open(AudienceBatch batch) {
        List<Identity> identities = Stream.concat(
                        batch.ratings().stream().map(ImportedRating::rater),
                        batch.tags().stream().map(ImportedTag::tagger))
                .distinct()
                .toList();
        var ids = accounts.open(identities);
        Map<Identity, AccountId> opened = new HashMap<>();
        for (var place = 0; place < ids.size(); place++) {
            opened.put(identities.get(place), ids.get(place));
        }
        return opened;
    }

    private static DeliveredRating delivered(ImportedRating rating, Titles titles, Map<Identity, AccountId> people) {
        return new DeliveredRating(
                Objects.requireNonNull(people.get(rating.rater())),
                Objects.requireNonNull(titles.find(rating.title())),
                rating.stars(),
                false,
                rating.ratedAt(),
                null,
                false);
    }

    private static DeliveredTag delivered(ImportedTag tag, Titles titles, Map<Identity, AccountId> people) {
        return new DeliveredTag(
                Objects.requireNonNull(people.get(tag.tagger())),
                Objects.requireNonNull(titles.find(tag.title())),
                tag.tag(),
                tag.taggedAt());
    }

    /** Knows the titles of the catalogue by their ids there; asked anew for each batch, since titles may be merged. */
    private final class Titles {
        private final Map<String, Map<String, TitleId>> bySource = new HashMap<>();
        private final Consumer<RejectedRow> rejects;

        Titles(Consumer<RejectedRow> rejects) {
            this.rejects = rejects;
        }

        @Nullable
        TitleId find(ExternalId id) {
            return bySource.computeIfAbsent(id.source(), loads::namedBy).get(id.value());
        }

        boolean has(long line, ExternalId id) {
            var known = find(id) != null;
            if (!known) {
                rejects.accept(new RejectedRow(
                        line, "", id.value(), "No title is known by this id of " + id.source() + "; import it first"));
            }
            return known;
        }
    }
}
