/**
 * Keeps the pictures of titles and people: takes them in, fetches those whose addresses sources told, and gives out
 * their files. The door is {@link app.matinee.catalog.pictures.Pictures}; the tables are {@code catalog.picture},
 * {@code catalog.picture_file} and {@code catalog.picture_failure}.
 */
@NamedInterface("pictures")
@NullMarked
package app.matinee.catalog.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
