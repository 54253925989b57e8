/** The answers to a search, grouped by kind. */
@NullMarked
package app.matinee.web.search;

import org.jspecify.annotations.NullMarked;
