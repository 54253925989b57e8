/** Renders typed pages to cacheable bytes, and serves style sheets, scripts, fonts and glyphs under addresses that name their content. */
@NullMarked
@NamedInterface("html")
package app.matinee.platform.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
