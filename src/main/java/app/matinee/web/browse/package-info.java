/** Lists of titles with filters and an order. */
@NullMarked
package app.matinee.web.browse;

import org.jspecify.annotations.NullMarked;
