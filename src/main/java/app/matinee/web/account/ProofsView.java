package app.matinee.web.account;

import java.util.List;

/**
 * Shows by what else than a password a member signs in.
 *
 * @param recoveryCodes how many are left; 0 when the second factor is off
 * @param providers all that are set, linked or not
 */
public record ProofsView(boolean secondFactor, int recoveryCodes, int passkeys, List<ProviderLine> providers) {}
