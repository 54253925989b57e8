package app.matinee.ingest.member;

import app.matinee.accounts.AccountId;
import app.matinee.audience.OnConflict;

/** Takes in what an upload says of one kind, in a transaction of its own, and takes it back. */
interface Step {
    /** Names the kind; steps go in its order. */
    Saying what();

    /** Takes in the rows of known titles that were not taken in yet. */
    void take(AccountId account, UploadId upload, OnConflict rule);

    /** Leaves what was there before, but for what the member changed since. */
    void takeBack(AccountId account, UploadId upload);
}
