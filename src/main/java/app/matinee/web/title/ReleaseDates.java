package app.matinee.web.title;

import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleFacts;
import app.matinee.web.component.FactRow;
import app.matinee.web.component.FactRow.Value;
import app.matinee.web.title.Elsewhere.Told;
import app.matinee.web.wording.Formats;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words when a title was released: in the region of the site first, without its name, then where it comes from or else
 * where it was first, and the rest behind them.
 */
final class ReleaseDates {
    private static final String WORLD = "001";
    private static final Comparator<ReleaseEvent> BY_DATE = Comparator.comparing(ReleaseEvent::date);

    private final TitleFacts facts;
    private final String region;

    ReleaseDates(TitleFacts facts, String region) {
        this.facts = facts;
        this.region = region;
    }

    /** Returns the row for these kinds of releases, told with those that were before them; nothing where none is known. */
    Optional<FactRow> row(String label, Set<ReleaseKind> kinds, Set<ReleaseKind> before) {
        var dates = of(kinds);
        if (dates.isEmpty()) {
            dates = of(before);
        }
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        var all = Stream.concat(dates.stream(), of(before).stream())
                .distinct()
                .sorted(BY_DATE)
                .toList();
        Set<ReleaseEvent> shown = new LinkedHashSet<>();
        all.stream().filter(this::isHere).forEach(shown::add);
        origin(dates, !shown.isEmpty()).ifPresent(shown::add);
        var others = all.stream()
                .filter(release -> !shown.contains(release))
                .map(release -> new Told(Formats.region(release.region()), value(release, null)))
                .toList();
        return Optional.of(Elsewhere.row(
                label,
                shown.stream()
                        .map(release -> value(release, isHere(release) ? null : country(release)))
                        .toList(),
                others));
    }

    /** Tells whether nothing but a first day is known, and neither where nor how the film was shown. */
    boolean isDayAlone() {
        return facts.firstRelease() != null
                && facts.releases().stream()
                        .allMatch(release -> isDayAlone(release) || release.kind() == ReleaseKind.PHYSICAL);
    }

    private static boolean isDayAlone(ReleaseEvent release) {
        return release.kind() == ReleaseKind.PREMIERE && release.region().equals(WORLD);
    }

    private List<ReleaseEvent> of(Set<ReleaseKind> kinds) {
        return facts.releases().stream()
                .filter(release -> kinds.contains(release.kind()) && !isDayAlone(release))
                .sorted(BY_DATE)
                .toList();
    }

    private boolean isHere(ReleaseEvent release) {
        return release.region().equals(region);
    }

    // Of a title that is from here the date here says all.
    private Optional<ReleaseEvent> origin(List<ReleaseEvent> dates, boolean isShownHere) {
        return isShownHere && facts.countries().contains(region)
                ? Optional.empty()
                : facts.countries().stream()
                        .flatMap(country -> dates.stream()
                                .filter(release -> release.region().equals(country)))
                        .findFirst()
                        .or(() -> Optional.of(dates.getFirst()));
    }

    private static Value value(ReleaseEvent release, @Nullable String country) {
        return new Value(
                Formats.date(release.date()),
                null,
                release.date().toString(),
                Elsewhere.note(country, kind(release.kind())));
    }

    // Of a showing on television somewhere is all that is known when nobody said where.
    private static @Nullable String country(ReleaseEvent release) {
        return release.kind() == ReleaseKind.TV && release.region().equals(WORLD)
                ? null
                : Formats.region(release.region());
    }

    private static @Nullable String kind(ReleaseKind kind) {
        return switch (kind) {
            case PREMIERE -> "premiere";
            case LIMITED -> "limited";
            case THEATRICAL, RERELEASE, STREAMING, PHYSICAL, TV -> null;
        };
    }
}
