package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.values.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares tastes when they are asked for; each call costs one statement. {@link Agreement} has the rule. */
@Component
public class Taste {
    private final TasteStore store;

    Taste(TasteStore store) {
        this.store = store;
    }

    /** Compares two members by the titles that both rated; nothing with fewer than {@link Agreement#FEWEST}. */
    public Optional<Agreement> between(AccountId one, AccountId other) {
        return Agreement.of(store.common(one, other));
    }

    /** Compares a member with a critic by the titles that both judged; nothing with fewer than {@link Agreement#FEWEST}. */
    public Optional<Agreement> withCritic(AccountId account, Slug critic) {
        return Agreement.of(store.common(account, critic));
    }

    /**
     * Returns the critics whom a member agrees with most, best first, at most so many. Compared are the member's latest
     * 2,000 ratings with the 200 critics who reviewed most of these titles.
     */
    public List<CriticAgreement> critics(AccountId account, int most) {
        return store.critics(account).stream()
                .flatMap(critic -> Agreement.of(critic.common()).stream()
                        .map(agreement -> new CriticAgreement(critic.name(), critic.slug(), agreement)))
                .sorted(Comparator.comparing(CriticAgreement::agreement)
                        .reversed()
                        .thenComparing(CriticAgreement::name))
                .limit(most)
                .toList();
    }
}
