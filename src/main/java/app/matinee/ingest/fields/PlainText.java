package app.matinee.ingest.fields;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Makes plain text of the HTML that sources write summaries in. */
public final class PlainText {
    private PlainText() {}

    /** Returns the text without tags; paragraphs are parted by an empty line, and what is no HTML stays as it is. */
    public static String ofHtml(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("script, style").remove();
        document.select("p, div, li").append("\n\n");
        return document.body()
                .wholeText()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
