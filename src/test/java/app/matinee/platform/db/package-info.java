/** Proves on real processes that the embedded database is durable, private and shared in peace. */
@NullMarked
package app.matinee.platform.db;

import org.jspecify.annotations.NullMarked;
