package app.matinee.platform.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** Renders pages by the templates that were compiled with the application. */
public final class Html {
    private static final String TEMPLATE_PACKAGE = "app.matinee.jte";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Html.class.getClassLoader(), TEMPLATE_PACKAGE);

    private Html() {}

    /** Returns the page as a whole document in UTF-8. */
    public static byte[] bytes(Page page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        ENGINE.render(page.template(), page, output);
        return output.toByteArray();
    }
}
