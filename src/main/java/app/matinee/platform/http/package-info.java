/**
 * Guards every request and response: whose word about the visitor is believed, what browsers may do with a page, and
 * where Matinee itself may go when it fetches something.
 */
@NullMarked
@NamedInterface("http")
package app.matinee.platform.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
