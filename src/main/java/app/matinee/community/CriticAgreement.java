package app.matinee.community;

/** Says how far a member agrees with a critic. */
public record CriticAgreement(String name, String slug, Agreement agreement) {}
