/** Members' own lists: made, shown, ordered and copied. */
@NullMarked
package app.matinee.web.list;

import org.jspecify.annotations.NullMarked;
