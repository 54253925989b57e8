package app.matinee.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds what an operator may change of how members leave.
 *
 * @param graceDays for how many days a member can change his or her mind, 0 to 90; 0 erases at once
 */
@ConfigurationProperties(prefix = "matinee.accounts.leaving", ignoreUnknownFields = false)
public record LeavingSettings(@DefaultValue("14") int graceDays) {
    public LeavingSettings {
        if (graceDays < 0 || graceDays > 90) {
            throw new IllegalArgumentException("grace-days must be 0 to 90, not " + graceDays);
        }
    }
}
