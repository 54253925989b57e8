package app.matinee.ingest.movielens;

import app.matinee.accounts.Accounts;
import app.matinee.audience.RatingDeliveries;
import app.matinee.catalog.CatalogLoads;
import app.matinee.ingest.MovielensOrder;
import app.matinee.ingest.run.Importer;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Says what an order means to read of MovieLens, and who the people of its data set are. */
@Component
public class MovielensImports {
    private final Accounts accounts;
    private final CatalogLoads loads;
    private final RatingDeliveries ratings;
    private final Clock clock;

    MovielensImports(Accounts accounts, CatalogLoads loads, RatingDeliveries ratings, Clock clock) {
        this.accounts = accounts;
        this.loads = loads;
        this.ratings = ratings;
        this.clock = clock;
    }

    /**
     * Turns an order into what is read.
     *
     * @throws app.matinee.ingest.RefusedFileException where there is no table, and for an archive that is cut
     */
    public Importer of(MovielensOrder order) {
        var files = new MovielensFiles(order.place());
        return new MovielensImport(order, files, people(files), clock.instant());
    }

    /** Each set counts its people from 1; 100K has a name of its own, since there is only one. */
    private String people(MovielensFiles files) {
        var namespace = files.namespace();
        return namespace.equals(MovielensImport.SOURCE)
                ? FirstOpinion.of(files, clock.instant())
                        .filter(first -> !isKnownOfOld(first))
                        .map(first -> namespace + "-" + first.word())
                        .orElse(namespace)
                : namespace;
    }

    /** Before sets were told apart, a user's number alone made the handle; who has that set in keeps its people. */
    private boolean isKnownOfOld(FirstOpinion first) {
        var title = loads.namedBy(first.film().source()).get(first.film().value());
        return title != null
                && accounts.member(MovielensImport.SOURCE + "-" + first.user())
                        .filter(member -> ratings.has(member.id(), title, first.time()))
                        .isPresent();
    }
}
