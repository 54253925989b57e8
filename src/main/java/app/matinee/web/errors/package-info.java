/** What a visitor sees when a page cannot be shown. */
@NullMarked
package app.matinee.web.errors;

import org.jspecify.annotations.NullMarked;
