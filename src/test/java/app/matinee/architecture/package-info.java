/** Holds the code to the rules that {@code docs/architecture.md} and {@code STYLE.md} state. */
@NullMarked
package app.matinee.architecture;

import org.jspecify.annotations.NullMarked;
