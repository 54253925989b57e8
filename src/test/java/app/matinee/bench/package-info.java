/** Measures what the project promises about speed and memory, each figure beside its limit; {@code bin/bench} runs it. */
@NullMarked
package app.matinee.bench;

import org.jspecify.annotations.NullMarked;
