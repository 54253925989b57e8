/**
 * Searches titles, people, critics, publications, companies and public lists by what visitors type, however they spell it. The door is
 * {@link app.matinee.discovery.search.Search}.
 */
@NamedInterface("search")
@NullMarked
package app.matinee.discovery.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
