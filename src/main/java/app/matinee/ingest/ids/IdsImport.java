package app.matinee.ingest.ids;

import app.matinee.ingest.IdsOrder;
import app.matinee.ingest.run.Fingerprint;
import app.matinee.ingest.run.Importer;
import app.matinee.ingest.run.ShortPath;
import java.util.List;

/** Imports a table of ids. */
public final class IdsImport implements Importer {
    private final IdsOrder order;

    public IdsImport(IdsOrder order) {
        this.order = order;
    }

    @Override
    public String source() {
        return order.source();
    }

    @Override
    public String what() {
        return "ids --source %s %s".formatted(order.source(), ShortPath.of(order.file()));
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(order.source() + " " + what(), List.of(order.file()));
    }

    @Override
    public List<PartOpener> parts() {
        return List.of(() -> IdsPart.open(order.file()));
    }
}
