package app.matinee.web.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class TypographicPosterTest {
    private static final PosterFacts CRANES = new PosterFacts(
            1, "The Cranes Are Flying", "1957", "Mikhail Kalatozov", List.of("Romance", "Drama", "War"));

    @Test
    void theSameTitleAlwaysHasTheSamePoster() {
        assertThat(TypographicPoster.svg(CRANES)).isEqualTo(TypographicPoster.svg(CRANES));
    }

    @Test
    void aCorrectedNameKeepsCompositionAndPalette() {
        String before = TypographicPoster.svg(CRANES);
        String after = TypographicPoster.svg(
                new PosterFacts(1, "The Cranes Are Flying!", "1957", "Mikhail Kalatozov", List.of()));
        assertThat(shapes(after)).isEqualTo(shapes(before));
    }

    @Test
    void twentyNeighbouringTitlesShowEveryComposition() {
        Set<String> shapes = new HashSet<>();
        for (Composition composition : Composition.values()) {
            for (long id = 100; id < 120; id++) {
                PosterFacts facts = new PosterFacts(id, "A", "1957", null, List.of());
                for (Palette palette : Palette.values()) {
                    if (TypographicPoster.svg(facts).equals(TypographicPoster.svg(facts, composition, palette))) {
                        shapes.add(composition.name());
                    }
                }
            }
        }
        assertThat(shapes).hasSize(Composition.values().length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M",
                "The Cranes Are Flying",
                "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb",
                "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
                "جدایی نادر از سیمین",
                "七人の侍",
                "Летят журавли",
                "Tom & <Jerry>\u0007",
                "   ",
            })
    void everyNameGivesAWellFormedPosterInEveryComposition(String name) throws Exception {
        for (Composition composition : Composition.values()) {
            PosterFacts facts = new PosterFacts(3, name, null, null, List.of());
            Document poster = parse(TypographicPoster.svg(facts, composition, Palette.NIGHT));
            assertThat(poster.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 400 600");
        }
    }

    @Test
    void aLongNameIsBrokenAndScaledUntilItFits() {
        String name = "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb";
        TextBlock block = TextBlock.fit(name, TypeFace.NARROW, 344, 190, 96);
        assertThat(block.lines()).hasSizeGreaterThan(2).allMatch(line -> line.width() * block.size() <= 344.5);
        assertThat(block.height()).isLessThanOrEqualTo(190.5);
    }

    @Test
    void aShortNameIsSetAsLargeAsAllowed() {
        assertThat(TextBlock.fit("M", TypeFace.NARROW, 344, 190, 96).size()).isEqualTo(96);
    }

    @Test
    void aNameWithoutSpacesInHanIsBrokenBetweenCharacters() {
        assertThat(TextBlock.fit("東京物語東京物語", TypeFace.NARROW, 300, 300, 150).lines())
                .hasSizeGreaterThan(1);
    }

    @Test
    void aRightToLeftNameRunsFromTheRightMargin() {
        PosterFacts facts = new PosterFacts(1, "ואלס עם באשיר", "2008", null, List.of());
        assertThat(TypographicPoster.svg(facts, Composition.WALL, Palette.PAPER))
                .contains("x=\"372\"", "direction=\"rtl\"");
    }

    @Test
    void anArticleIsNotAnInitial() {
        assertThat(Words.initial("The Cranes Are Flying").text()).isEqualTo("C");
        assertThat(Words.initial("L'Avventura").text()).isEqualTo("A");
        assertThat(Words.initial("The The").text()).isEqualTo("T");
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void wordsCanBeReadOnEveryGround(Palette palette) {
        double ground = Palette.luminance(palette.ground());
        assertThat(Palette.contrast(Palette.luminance(palette.ink()), ground)).isGreaterThan(4.5);
        assertThat(Palette.contrast(Palette.luminance(palette.onLoud()), Palette.luminance(palette.loud())))
                .isGreaterThan(3);
    }

    private static String shapes(String svg) {
        return svg.substring(svg.indexOf("</title>"), svg.indexOf("<path transform"));
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
