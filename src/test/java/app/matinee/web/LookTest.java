package app.matinee.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.platform.html.Assets;
import app.matinee.platform.html.GalleryAssets;
import app.matinee.platform.html.Html;
import app.matinee.platform.html.Page;
import app.matinee.web.component.Glyph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LookTest {
    private static final int BUDGET = 30 * 1024;
    private static final Map<String, Page> PAGES = SamplePages.all();

    static Stream<Arguments> pages() {
        return PAGES.entrySet().stream().map(page -> Arguments.of(page.getKey(), document(page.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyPageHasOneHeadingAndItsLandmarks(String name, Document page) {
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("body > header, body > footer")).hasSize(2);
        assertThat(page.select("a.skip[href=#main]")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void noHeadingLevelIsSkipped(String name, Document page) {
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int level = Integer.parseInt(heading.normalName().substring(1));
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothingInlineNeedsAnExceptionFromThePolicy(String name, Document page) {
        assertThat(page.select("style, [style], script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .noneMatch(key -> key.startsWith("on"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothingIsLoadedFromElsewhere(String name, Document page) {
        List<String> loaded = page.select("[src], link:not([rel=canonical])").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .toList();
        assertThat(loaded).isNotEmpty().allMatch(address -> address.startsWith("/") && !address.startsWith("//"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void idsAreUniqueAndEveryReferenceToThemHolds(String name, Document page) {
        Set<String> ids = new HashSet<>();
        page.select("[id]")
                .forEach(element ->
                        assertThat(ids.add(element.id())).as(element.id()).isTrue());
        page.select("[aria-labelledby], label[for]")
                .forEach(element ->
                        assertThat(ids).contains(element.attr(element.hasAttr("for") ? "for" : "aria-labelledby")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void imagesKeepTheirRoomAndSayWhatTheyShow(String name, Document page) {
        assertThat(page.select("img"))
                .allMatch(image -> image.hasAttr("alt") && image.hasAttr("width") && image.hasAttr("height"));
        assertThat(page.text()).doesNotContain("null");
    }

    @Test
    void everyGlyphThatPagesUseIsInTheSprite() {
        Document sprite = Jsoup.parse(new String(GalleryAssets.bytes("icons/glyphs.svg"), StandardCharsets.UTF_8));
        Set<String> drawn = Set.copyOf(sprite.select("symbol").eachAttr("id"));
        for (Glyph glyph : Glyph.values()) {
            assertThat(drawn).contains(glyph.id());
        }
    }

    @Test
    void theTitlePageStaysWithinItsBudget() throws IOException {
        int total = gzipped(Html.bytes(Objects.requireNonNull(PAGES.get("title"))));
        for (String asset : List.of(
                "css/site.css", "js/theme.js", "js/site.js", "js/themes.js", "js/searching.js", "js/rails.js")) {
            total += gzipped(GalleryAssets.bytes(asset));
        }
        assertThat(total).isLessThan(BUDGET);
        assertThat(GalleryAssets.bytes("fonts/bricolage-grotesque-latin.woff2").length)
                .isLessThan(40 * 1024);
    }

    @Test
    void visitorsTextIsNeverMarkup() {
        String page = new String(
                Html.bytes(SampleLists.searching("<script>alert(1)</script>\" onfocus=x")), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script");
        assertThat(Jsoup.parse(page).select("[onfocus]")).isEmpty();
    }

    @Test
    void anAssetsAddressNamesItsContent() {
        assertThat(Assets.href("css/site.css")).matches("/assets/[\\w-]{16}/css/site\\.css");
    }

    private static Document document(Page page) {
        return Jsoup.parse(new String(Html.bytes(page), StandardCharsets.UTF_8));
    }

    private static int gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
