package app.matinee.accounts;

import org.jspecify.annotations.Nullable;

/** Holds what only its member, and whoever checks a password, may see. */
record Account(
        Member member,
        String email,
        String name,
        boolean shownByHandle,
        @Nullable String password) {

    AccountId id() {
        return member.id();
    }
}
