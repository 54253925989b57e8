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
        LEFT("Your account has been deleted. Thank you for having been here."),
        LEAVE_ASKED("We have sent you an e-mail. Your account will be deleted once you confirm it there."),
        STAYED("Your account stays, and nothing is deleted."),
        PASSWORD_CHANGED("Your password has been changed, and all other devices have been signed out."),
        EMAIL_ASKED("We have sent an e-mail to your current address. Confirm the change there first."),
        EMAIL_LEFT("Thank you. Now confirm it from the e-mail we have sent to your new address."),
        EMAIL_CHANGED("Your address has been changed."),
        WATCHLIST_FULL("Your watchlist is full. Remove something from it first."),
        WISHED("Added to your watchlist."),
        UNWISHED("Removed from your watchlist."),
        BACK("Put back where it was."),
        LIST_MADE("Your list has been created."),
        LIST_DELETED("The list has been deleted."),
        LIST_CLONED("This copy is yours. Only you can see it."),
        ITEM_ADDED("Added to the end of the list."),
        ITEM_MOVED("Moved to its new place."),
        ITEM_REMOVED("Removed from the list."),
        VIEWING_LOGGED("Added to your diary."),
        VIEWING_DELETED("Removed from your diary."),
        REVIEW_POSTED("Your review is posted."),
        REVIEW_DELETED("Your review has been deleted. You can restore it within a day."),
        REVIEW_RESTORED("Your review is back."),
        REVIEW_GONE("It was deleted more than a day ago and can no longer be restored."),
        DRAFT_SAVED("Your draft is saved."),
        DRAFT_DROPPED("Your draft has been discarded."),
        REPORTED("Thank you. A moderator will look at it."),
        PASSKEY_ADDED("Your passkey is ready."),
        PASSKEY_REMOVED("The passkey has been removed, and all other devices have been signed out."),
        SECOND_FACTOR_OFF("Two-step sign-in is off, and all other devices have been signed out."),
        PROVIDER_LINKED("You can now sign in that way too."),
        PROVIDER_UNLINKED("The link has been removed, and all other devices have been signed out."),
        FOLLOWED("You are now following them. What they do appears in your feed."),
        NOT_FOLLOWED("You cannot follow them, or you already follow as many members as you can."),
        UNFOLLOWED("You no longer follow them."),
        FOLLOWER_REMOVED("They no longer follow you."),
        MUTED("You will no longer see what they do. They are not told."),
        UNMUTED("You will see what they do again."),
        BLOCKED("You can no longer see each other."),
        UNBLOCKED("You can see each other again."),
        KEPT("Only you can see that now."),
        NO_LONGER_KEPT("Others can see that again."),
        NOT_INTERESTED("It will not be suggested to you again."),
        INTERESTED_AGAIN("It may be suggested to you again."),
        ALL_READ("All marked as read.");

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
