/**
 * Lists titles by filters and orders. The door is {@link app.matinee.discovery.browse.Browse}.
 */
@NamedInterface("browse")
@NullMarked
package app.matinee.discovery.browse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
