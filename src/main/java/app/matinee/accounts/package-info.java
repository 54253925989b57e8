/**
 * Owns who takes part: members, and the imported and demo identities that nobody can sign in to.
 *
 * <p>The door is {@link app.matinee.accounts.Accounts}. Schema {@code accounts}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package app.matinee.accounts;
