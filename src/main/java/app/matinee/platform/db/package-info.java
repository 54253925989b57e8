/**
 * Opens the PostgreSQL that all modules keep their rows in: one that Matinee starts itself from bundled binaries, or one
 * that the operator names.
 *
 * <p>Owns the folder {@code postgres/} of the data folder, the lock of the running server, and the list of migrations.
 */
@NamedInterface("db")
@NullMarked
package app.matinee.platform.db;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
