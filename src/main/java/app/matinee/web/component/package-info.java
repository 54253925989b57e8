/** What templates draw more than once: scores, posters, tiles, review cards, page links. Every record here is ready for display: formatted, linked, nothing left to decide. */
@NullMarked
package app.matinee.web.component;

import org.jspecify.annotations.NullMarked;
