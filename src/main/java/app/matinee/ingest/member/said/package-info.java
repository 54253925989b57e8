/** Says what members said elsewhere, in the same words whichever site they come from. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.member.said;
