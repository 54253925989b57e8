/** Sends mail: what is written in a transaction goes out after its commit, or never. Table {@code platform.mail}. */
@NullMarked
@NamedInterface("mail")
package app.matinee.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
