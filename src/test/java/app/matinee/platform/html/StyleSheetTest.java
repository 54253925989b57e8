package app.matinee.platform.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
    @Test
    void importsAreJoinedInTheirLayers() {
        Map<String, byte[]> files = Map.of(
                "css/site.css", bytes("@layer a, b;\n@import \"one.css\" layer(a);\n@import \"two.css\" layer(b);"),
                "css/one.css", bytes("p { color: red; }"),
                "css/two.css", bytes("a { color: blue; }"));
        assertThat(bundle(files)).isEqualTo("@layer a,b;@layer a{p{color:red}}@layer b{a{color:blue}}");
    }

    @Test
    void aMissingImportIsNamed() {
        Map<String, byte[]> files = Map.of("css/site.css", bytes("@import \"gone.css\" layer(a);"));
        assertThatThrownBy(() -> bundle(files)).hasMessageContaining("css/gone.css");
    }

    @Test
    void spaceThatMeansSomethingIsKept() {
        assertThat(
                        StyleSheet.minified(
                                "a :not(b) > c { margin: calc(-1 * var(--x)) 0; } /* why */\n@media (min-width: 64rem) { a { b: c } }"))
                .isEqualTo("a :not(b)>c{margin:calc(-1 * var(--x)) 0}@media (min-width:64rem){a{b:c}}");
    }

    @Test
    void stringsAndAddressesSurvive() {
        assertThat(StyleSheet.minified(
                        "a::before { content: \"/\" / \"\"; src: url(../fonts/x.woff2) format(\"woff2\"); }"))
                .isEqualTo("a::before{content:\"/\" / \"\";src:url(../fonts/x.woff2) format(\"woff2\")}");
    }

    private static String bundle(Map<String, byte[]> files) {
        return new String(StyleSheet.bundle("css/site.css", files), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
