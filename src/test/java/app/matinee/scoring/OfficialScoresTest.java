package app.matinee.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.values.Percent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares the rules with the scores that were published for real films in 2020. */
class OfficialScoresTest {

    record Official(String title, int fresh, int total, int top, int percent, String status) {}

    @Test
    void everyPublishedTomatometerIsComputedFromItsCounts() throws IOException {
        List<Official> films = films();

        assertThat(films).hasSize(2756);
        assertThat(films)
                .allSatisfy(film -> assertThat(Percent.ofCounts(film.fresh(), film.total()))
                        .as("%s, %d of %d", film.title(), film.fresh(), film.total())
                        .isEqualTo(new Percent(film.percent())));
    }

    @Test
    void everyPublishedRottenFilmIsBelowSixty() throws IOException {
        assertThat(films())
                .allSatisfy(film -> assertThat(film.status().equals("Rotten"))
                        .as(film.title())
                        .isEqualTo(film.percent() < CriticsPolicy.standard().freshFrom()));
    }

    @Test
    void noPublishedCertificateStandsWhereTheRuleWouldHaveLostIt() throws IOException {
        CertificationPolicy rule = CertificationPolicy.standard();

        assertThat(films().stream().filter(film -> film.status().equals("Certified Fresh")))
                .isNotEmpty()
                .allSatisfy(film -> {
                    assertThat(rule.isKeptBy(new Tally(film.fresh(), film.total())))
                            .as(film.title())
                            .isTrue();
                    assertThat(film.total()).as(film.title()).isGreaterThanOrEqualTo(rule.limitedReviews());
                    assertThat(film.top()).as(film.title()).isGreaterThanOrEqualTo(rule.topCritics());
                });
    }

    /** The columns are misnamed: the three counts called audience's are the critics' top, fresh and rotten ones. */
    private static List<Official> films() throws IOException {
        return RealData.read(
                "official-scores-2020/rotten_tomatoes_movies.csv",
                StandardCharsets.UTF_8,
                ',',
                row -> new Official(
                        row.getField("movie_title"),
                        Integer.parseInt(row.getField("audience_fresh_critics_count")),
                        Integer.parseInt(row.getField("tomatometer_count")),
                        Integer.parseInt(row.getField("audience_top_critics_count")),
                        Integer.parseInt(row.getField("tomatometer_rating")),
                        row.getField("tomatometer_status")));
    }
}
