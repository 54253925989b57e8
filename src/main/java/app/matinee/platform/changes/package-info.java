/** Keeps the change log: what changed, readable in an order in which nothing committed later is ever missed. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("changes")
package app.matinee.platform.changes;
