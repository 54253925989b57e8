package app.matinee.web.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents in the vocabulary of schema.org, so that they may stand in a script element. */
@Component
public class JsonLd {
    private final Frames frames;
    private final JsonMapper json;

    JsonLd(Frames frames, JsonMapper json) {
        this.frames = frames;
        this.json = json;
    }

    /** Writes a document. */
    public String written(Map<String, Object> document) {
        // Inside a script element only these three could end or change it.
        return json.writeValueAsString(document)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** Writes a list of titles in its order, the first at this place. */
    public String list(String name, long first, List<Item> items) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@type", "ItemList");
        document.put("name", name);
        document.put("itemListOrder", "https://schema.org/ItemListOrderAscending");
        List<Map<String, Object>> elements = new ArrayList<>();
        for (var item : items) {
            Map<String, Object> element = new LinkedHashMap<>();
            element.put("@type", "ListItem");
            element.put("position", first + elements.size());
            element.put("name", item.name());
            element.put("url", frames.absolute(item.path()));
            elements.add(element);
        }
        document.put("itemListElement", elements);
        return written(document);
    }

    /** Names what stands in a list, and its path. */
    public record Item(String name, String path) {}
}
