/** Reads what a site like this one gives out, so that whoever moves from one to another loses nothing. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.member.own;
