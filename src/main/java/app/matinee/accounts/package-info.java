/**
 * Owns who takes part: members with their sessions, and the imported and demo identities that nobody can sign in to.
 *
 * <p>The doors are {@link app.matinee.accounts.Accounts}, {@link app.matinee.accounts.Joining},
 * {@link app.matinee.accounts.SignIn}, {@link app.matinee.accounts.Sessions},
 * {@link app.matinee.accounts.PasswordChange}, {@link app.matinee.accounts.EmailChange},
 * {@link app.matinee.accounts.SecondFactor}, {@link app.matinee.accounts.Passkeys},
 * {@link app.matinee.accounts.Providers}, {@link app.matinee.accounts.Wishes}, {@link app.matinee.accounts.Blocks} and
 * {@link app.matinee.accounts.Bell}. Who holds something of persons implements
 * {@link app.matinee.accounts.PersonalData}. Schema {@code accounts}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform::changes",
            "platform::config",
            "platform::http",
            "platform::jobs",
            "platform::mail",
            "platform::text",
            "values"
        })
package app.matinee.accounts;
