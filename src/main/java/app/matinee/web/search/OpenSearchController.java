package app.matinee.web.search;

import app.matinee.web.wording.Frames;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** Describes the search to browsers, so that they can offer it in their own fields (OpenSearch 1.1). */
@Controller
class OpenSearchController {
    /** More than sixteen letters are not shown, by the specification. */
    private static final int LONGEST_NAME = 16;

    private static final MediaType TYPE = MediaType.parseMediaType("application/opensearchdescription+xml");

    private final Frames frames;

    OpenSearchController(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<byte[]> description() {
        var name = frames.brand().name();
        var text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                    <ShortName>%s</ShortName>
                    <Description>Films, series, people, critics and lists</Description>
                    <InputEncoding>UTF-8</InputEncoding>
                    <Url type="text/html" template="%s"/>
                    <Url type="application/x-suggestions+json" template="%s"/>
                    <Url type="application/opensearchdescription+xml" rel="self" template="%s"/>
                </OpenSearchDescription>
                """.formatted(
                        HtmlUtils.htmlEscape(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name),
                        address("/search?q={searchTerms}"),
                        address("/search/suggest?as=opensearch&q={searchTerms}"),
                        address("/opensearch.xml"));
        return ResponseEntity.ok().contentType(TYPE).body(text.getBytes(StandardCharsets.UTF_8));
    }

    private String address(String path) {
        return HtmlUtils.htmlEscape(frames.absolute(path));
    }
}
