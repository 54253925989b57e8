package app.matinee.web.guide;

import app.matinee.accounts.Role;
import app.matinee.discovery.guide.Guide;
import app.matinee.discovery.guide.Guides;
import app.matinee.platform.html.Pages;
import app.matinee.values.Slug;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.visit.Visit;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows guides; hidden ones to curators only. */
@Controller
class GuideController {
    private final Guides guides;
    private final GuidePresenter presenter;

    GuideController(Guides guides, GuidePresenter presenter) {
        this.guides = guides;
        this.presenter = presenter;
    }

    @GetMapping("/guides")
    ResponseEntity<byte[]> guides() {
        return Pages.ok(presenter.all(guides.all(isCurator()), isCurator()));
    }

    @GetMapping("/guide/{slug}")
    ResponseEntity<byte[]> guide(@PathVariable String slug) {
        return Pages.ok(presenter.page(find(slug), isCurator()));
    }

    private Guide find(String slug) {
        return (Slug.isSlug(slug) ? guides.find(new Slug(slug)) : Optional.<Guide>empty())
                .filter(guide -> guide.said().published() || isCurator())
                .orElseThrow(() -> new NotFoundException("guide"));
    }

    private static boolean isCurator() {
        var member = Visit.current().member();
        return member != null && member.is(Role.CURATOR);
    }
}
