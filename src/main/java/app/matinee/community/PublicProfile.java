package app.matinee.community;

import app.matinee.accounts.Member;
import java.time.Instant;

/**
 * Shows a member to somebody who may see the profile.
 *
 * @param joinedAt when the account was made
 * @param viewer how near whoever looks is
 * @param follows whether the member follows whoever looks
 * @param muted whether whoever looks has muted the member
 * @param privacy the member's own choice
 * @param ratings how many there are that whoever looks could see; likewise {@code reviews}
 */
public record PublicProfile(
        Member member,
        Instant joinedAt,
        Nearness viewer,
        boolean follows,
        boolean muted,
        Privacy privacy,
        int ratings,
        int reviews,
        int followers,
        int following) {

    public boolean shows(Section section) {
        return privacy.shows(section, viewer);
    }

    public boolean isOwn() {
        return viewer == Nearness.SELF;
    }
}
