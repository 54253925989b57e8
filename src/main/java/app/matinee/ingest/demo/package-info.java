/**
 * Makes the demo catalogue: real films' facts, invented critics and invented members. It goes in through the importers.
 *
 * <p>Everything is computed from fixed seeds, one for each title, so that every demo shows the same and a title more or
 * less changes no other one. Nothing generated is ever attributed to a person who exists.
 */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.demo;
