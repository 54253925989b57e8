/**
 * Keeps this node's search index, a cache of the database made with Lucene: builds it, follows changes, repairs it by
 * building it anew. {@code discovery.search} and {@code discovery.browse} read it; nobody else does (ADR 0016).
 */
@NullMarked
package app.matinee.discovery.index;

import org.jspecify.annotations.NullMarked;
