/** Guides: hub pages of genres, decades, countries and lists, and the form in which curators change them. */
@NullMarked
package app.matinee.web.guide;

import org.jspecify.annotations.NullMarked;
