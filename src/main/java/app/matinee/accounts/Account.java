package app.matinee.accounts;

import org.jspecify.annotations.Nullable;

/** Holds what only its member, and whoever checks a password, may see. */
record Account(
        Member member,
        String email,
        String name,
        boolean shownByHandle,
        @Nullable String password,
        boolean shared) {

    /** Returns the account for what only its owner may do to it; nobody owns one that is shared. */
    Account owned() {
        if (shared) {
            throw new SharedAccountException();
        }
        return this;
    }

    AccountId id() {
        return member.id();
    }
}
