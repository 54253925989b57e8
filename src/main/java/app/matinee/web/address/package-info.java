/** Reads addresses: which title a path names, which page of a list; and answers when it names nothing. */
@org.jspecify.annotations.NullMarked
package app.matinee.web.address;
