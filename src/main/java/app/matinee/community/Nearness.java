package app.matinee.community;

/** Says how near whoever looks is to the member who is looked at. */
public enum Nearness {
    SELF,
    FOLLOWER,
    STRANGER,
    /** One of the two has blocked the other. */
    APART;

    boolean isWithin(Circle circle) {
        return switch (this) {
            case SELF -> true;
            case FOLLOWER -> circle != Circle.ONLY_ME;
            case STRANGER -> circle == Circle.PUBLIC;
            case APART -> false;
        };
    }
}
