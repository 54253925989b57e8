/**
 * Keeps files by their content, in PostgreSQL or in a bucket that speaks S3, whichever the operator chose. The door is
 * {@link app.matinee.platform.files.Blobs}; table {@code platform.blob}.
 */
@NamedInterface("files")
@NullMarked
package app.matinee.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
