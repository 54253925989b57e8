package app.matinee.platform.config;

/** Tells an operator in one sentence which setting is wrong, where it was given, and what would be right. */
public final class SettingsException extends RuntimeException {

    /** Describes a problem with a message that is shown as it stands. */
    public SettingsException(String message) {
        super(message);
    }
}
