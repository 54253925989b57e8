package app.matinee.accounts;

import java.util.Set;

/**
 * Names somebody who is signed in, or whose profile is shown.
 *
 * @param handle unique, in the address of the profile
 * @param publicName shown beside what the member says, with the member's own capitals
 * @param roles in no particular order; may be empty
 */
public record Member(AccountId id, String handle, String publicName, Set<Role> roles) {
    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
