package app.matinee.web.visit;

import org.jspecify.annotations.Nullable;

/**
 * Says on the next page what was done.
 *
 * @param undo path to which a form is sent that takes it back; null when it cannot be
 */
public record Notice(Said said, @Nullable String undo) {

    /** Lists what can be said; addresses and cookies carry the name, never the text. */
    public enum Said {
        WELCOME("You are signed in."),
        JOINED("Welcome! Your account is ready."),
        GOODBYE("You are signed out."),
        SIGNED_OUT_ELSEWHERE("All other devices are signed out."),
        SAVED("Saved."),
        LEFT("Your account is deleted. Thank you for having been here."),
        LEAVE_ASKED("We have sent you a mail. Your account is deleted once you confirm it there."),
        STAYED("You stay, and nothing is deleted."),
        PASSWORD_CHANGED("Your password is changed, and all other devices are signed out."),
        EMAIL_ASKED("We have sent a mail to your present address. Confirm it there first."),
        EMAIL_LEFT("Thank you. Now confirm the mail that we have sent to the new address."),
        EMAIL_CHANGED("Your address is changed."),
        WATCHLIST_FULL("Your watchlist is full. Take something off it first."),
        WISHED("It is on your watchlist."),
        UNWISHED("It is off your watchlist."),
        BACK("It is back where it was."),
        LIST_MADE("Your list is made."),
        LIST_DELETED("The list is deleted."),
        LIST_CLONED("This copy is yours; only you see it."),
        ITEM_ADDED("It is on the list, at the end."),
        ITEM_MOVED("It has its new place."),
        ITEM_REMOVED("It is off the list."),
        VIEWING_LOGGED("It is in your diary."),
        VIEWING_DELETED("It is out of your diary."),
        REVIEW_POSTED("Your review is posted."),
        REVIEW_DELETED("Your review is deleted. For a day you can have it back."),
        REVIEW_RESTORED("Your review is back."),
        REVIEW_GONE("It was deleted more than a day ago and cannot come back."),
        DRAFT_SAVED("Your draft is saved."),
        DRAFT_DROPPED("Your draft is gone."),
        REPORTED("Thank you. Somebody will look at it."),
        PASSKEY_ADDED("Your passkey is ready."),
        PASSKEY_REMOVED("The passkey is removed, and all other devices are signed out."),
        SECOND_FACTOR_OFF("The second factor is off, and all other devices are signed out."),
        PROVIDER_LINKED("From now on you can sign in that way, too."),
        PROVIDER_UNLINKED("The link is removed, and all other devices are signed out."),
        FOLLOWED("You follow them now. What they do appears in your feed."),
        NOT_FOLLOWED("You cannot follow them, or you follow as many as one can."),
        UNFOLLOWED("You no longer follow them."),
        FOLLOWER_REMOVED("They no longer follow you."),
        MUTED("You will hear nothing more of what they do. They don't learn of it."),
        UNMUTED("You will hear of them again."),
        BLOCKED("You don't see each other any more."),
        UNBLOCKED("You can see each other again."),
        KEPT("Only you see that now."),
        NO_LONGER_KEPT("Others can see that again."),
        NOT_INTERESTED("It is suggested to you no more."),
        INTERESTED_AGAIN("It may be suggested to you again."),
        ALL_READ("All read.");

        private final String text;

        Said(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** Reads what a browser brings back; anything else than what was written is nothing. */
    static @Nullable Notice read(String written) {
        var dash = written.indexOf('.');
        var name = dash < 0 ? written : written.substring(0, dash);
        var undo = dash < 0 ? null : LocalPath.decoded(written.substring(dash + 1));
        for (var said : Said.values()) {
            if (said.name().equals(name)) {
                return new Notice(said, undo);
            }
        }
        return null;
    }

    String written() {
        return undo == null ? said.name() : said.name() + "." + LocalPath.encoded(undo);
    }
}
