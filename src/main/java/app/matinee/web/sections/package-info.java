/** Sections that the header leads to and that are not open yet. */
@NullMarked
package app.matinee.web.sections;

import org.jspecify.annotations.NullMarked;
