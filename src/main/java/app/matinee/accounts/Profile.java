package app.matinee.accounts;

/**
 * Shows a member's own account to that member, or to the operator.
 *
 * @param email where mail goes, lower case
 * @param name as given; others see {@link Member#publicName()}
 * @param shownByHandle whether others see the handle instead of the name
 * @param hasPassword false when the member signs in by other means alone
 */
public record Profile(Member member, String email, String name, boolean shownByHandle, boolean hasPassword) {

    static Profile of(Account account) {
        return new Profile(
                account.member(), account.email(), account.name(), account.shownByHandle(), account.password() != null);
    }
}
