package app.matinee.catalog.pictures;

import app.matinee.catalog.TitleUse;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds on to titles whose pictures somebody brought: to undo an import must not take these along. */
@Component
class BroughtPictures implements TitleUse {
    private final PictureStore store;

    BroughtPictures(PictureStore store) {
        this.store = store;
    }

    @Override
    public List<Long> used(Collection<Long> titles) {
        return store.titlesWithBroughtPictures(titles);
    }
}
