package app.matinee.accounts;

/**
 * Holds what a passkey's answers are checked by.
 *
 * @param id as browsers write it
 * @param publicKey with the kind of the authenticator, as WebAuthn writes both
 * @param signCount how often it had signed; 0 for the many that do not count
 * @param backupEligible whether it may be copied to the owner's other devices, which never changes
 */
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
record Credential(AccountId owner, String id, byte[] publicKey, long signCount, boolean backupEligible) {}
