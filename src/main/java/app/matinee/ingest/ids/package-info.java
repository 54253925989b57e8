/** Reads tables of ids that belong to one title each, as Wikidata gives them. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.ids;
