/** Opens what a member uploads, plain, gzip or zip, in memory and within limits, since anybody may upload anything. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.member.file;
