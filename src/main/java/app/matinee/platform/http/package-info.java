/** Guards every response: headers that tell browsers what a page may do. */
@NullMarked
@NamedInterface("http")
package app.matinee.platform.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
