package app.matinee.discovery.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.PersonId;
import app.matinee.catalog.TitleId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AffinityTest {
    private static final TitleId OTHER = new TitleId(2);
    private static final SharedPerson DIRECTOR = new SharedPerson(new PersonId(7), Reason.DIRECTOR);
    private static final SharedPerson ACTOR = new SharedPerson(new PersonId(8), Reason.CAST);

    @Test
    void twoWhoLikeBothProveNothing() {
        assertThat(Affinity.of(liked(2, 2, 2))).isEmpty();
        assertThat(Affinity.of(liked(3, 3, 3))).isPresent();
    }

    @Test
    void whatFewLikeWeighsLessThanWhatManyLikeInTheSameShare() {
        assertThat(weight(liked(3, 3, 3))).isLessThan(weight(liked(30, 30, 30)));
        assertThat(weight(liked(300, 300, 300))).isBetween(0.9, 1.0);
    }

    @Test
    void whatEverybodyLikesIsNotLikeEverything() {
        assertThat(weight(liked(30, 40, 4_000))).isLessThan(weight(liked(30, 40, 50)));
    }

    @Test
    void aPairWeighsTheSameFromEitherSide() {
        assertThat(weight(liked(12, 40, 300))).isEqualTo(weight(liked(12, 300, 40)));
    }

    @Test
    void aNewTitleIsLikeThoseOfItsDirectorAndSaysSo() {
        var neighbour = Affinity.of(of(0, 0, 0, ACTOR, DIRECTOR)).orElseThrow();

        assertThat(neighbour.reason()).isEqualTo(Reason.DIRECTOR);
        assertThat(neighbour.person()).isEqualTo(DIRECTOR.person());
        assertThat(neighbour.weight()).isGreaterThan(weight(of(0, 0, 0, ACTOR)));
    }

    @Test
    void onceEnoughPeopleLikeBothTheyAreTheReason() {
        assertThat(Affinity.of(of(40, 60, 60, DIRECTOR)).orElseThrow().reason()).isEqualTo(Reason.LIKED);
    }

    @Test
    void listsSpeakAsMembersDoAndAreNamed() {
        var listed = new Evidence(OTHER, 0, 6, 0, 0, List.of(), 0, 0);

        assertThat(Affinity.of(listed).orElseThrow().reason()).isEqualTo(Reason.LISTED);
    }

    @Test
    void oneKeywordIsChanceAndSeveralTieTitlesUnlessAPersonSaysMore() {
        assertThat(Affinity.of(about(1))).isEmpty();
        assertThat(Affinity.of(about(2)).orElseThrow().reason()).isEqualTo(Reason.THEMES);
        assertThat(weight(about(4))).isGreaterThan(weight(about(2)));
        assertThat(Affinity.of(about(4, DIRECTOR)).orElseThrow().reason()).isEqualTo(Reason.DIRECTOR);
        assertThat(weight(about(4, DIRECTOR))).isGreaterThan(weight(about(0, DIRECTOR)));
    }

    @Test
    void kindsAreAlikeByGenresEraLanguageAndCountry() {
        var cranes = new Traits(Set.of(1, 2, 3), 1957, "ru", "SU");

        assertThat(cranes.likeness(cranes)).isEqualTo(1);
        assertThat(cranes.likeness(Traits.UNKNOWN)).isZero();
        assertThat(cranes.likeness(new Traits(Set.of(1, 2, 3), 1965, "ru", "SU")))
                .isBetween(0.8, 0.9);
    }

    private static Evidence liked(int both, int one, int other) {
        return of(both, one, other);
    }

    private static Evidence about(int themes, SharedPerson... people) {
        return new Evidence(OTHER, 0, 0, 0, 0, List.of(people), themes, 0);
    }

    private static Evidence of(int both, int one, int other, SharedPerson... people) {
        return new Evidence(OTHER, both, 0, one, other, List.of(people), 0, 0);
    }

    private static double weight(Evidence evidence) {
        return Affinity.of(evidence).orElseThrow().weight();
    }
}
