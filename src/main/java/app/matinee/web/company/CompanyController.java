package app.matinee.web.company;

import app.matinee.catalog.Catalog;
import app.matinee.discovery.Discovery;
import app.matinee.platform.html.Pages;
import app.matinee.values.Slug;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Tiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a company's titles. */
@Controller
class CompanyController {
    private final Catalog catalog;
    private final Discovery discovery;
    private final Tiles tiles;
    private final Frames frames;

    CompanyController(Catalog catalog, Discovery discovery, Tiles tiles, Frames frames) {
        this.catalog = catalog;
        this.discovery = discovery;
        this.tiles = tiles;
        this.frames = frames;
    }

    @GetMapping("/company/{slug}")
    ResponseEntity<byte[]> company(@PathVariable String slug) {
        if (!Slug.isSlug(slug)) {
            throw new NotFoundException("company");
        }
        var company = catalog.company(new Slug(slug)).orElseThrow(() -> new NotFoundException("company"));
        var titles = discovery.tiles(company.titles());
        return Pages.ok(new CompanyView(
                frames.page(company.name(), "/company/" + company.slug()),
                company.name(),
                Formats.count(titles.size(), "title", "titles"),
                titles.stream().map(tile -> tiles.tile(tile, false)).toList()));
    }
}
