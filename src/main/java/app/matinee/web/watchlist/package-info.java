/** The watchlist: its button on every tile, and its page. */
@NullMarked
package app.matinee.web.watchlist;

import org.jspecify.annotations.NullMarked;
