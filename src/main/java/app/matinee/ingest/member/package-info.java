/**
 * Takes in what members bring from other sites and gives out all that they have here, one package per site.
 *
 * <p>The door is {@link app.matinee.ingest.member.Belongings}. An upload is read, matched and kept for a day with its rows
 * in schema {@code ingest}; it changes nothing before the member has seen what it means, and can be undone.
 */
@NamedInterface("member")
@NullMarked
package app.matinee.ingest.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
