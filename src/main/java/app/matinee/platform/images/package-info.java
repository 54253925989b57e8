/**
 * Takes pictures as people bring them, finds out what they really are, and makes the sizes that pages show, without
 * whatever else the file carried. The door is {@link app.matinee.platform.images.Images}.
 */
@NamedInterface("images")
@NullMarked
package app.matinee.platform.images;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
