package app.matinee.web.wording;

import app.matinee.platform.config.BrandSettings;
import app.matinee.platform.config.SiteSettings;
import app.matinee.web.layout.Brand;
import app.matinee.web.layout.SiteChrome;
import org.springframework.stereotype.Component;

/** Frames pages with the site's names and its own address, which never comes from the Host header. */
@Component
public class Frames {
    private final Brand brand;
    private final String origin;
    private final String region;

    Frames(SiteSettings site, BrandSettings brand) {
        this.brand = new Brand(
                brand.name(),
                brand.criticsScore(),
                brand.audienceScore(),
                brand.certified(),
                brand.verifiedHot(),
                brand.source(),
                brand.notice());
        this.origin = site.origin();
        this.region = site.region();
    }

    /** Frames the page at a path. */
    public SiteChrome page(String title, String path) {
        return SiteChrome.of(brand, title, absolute(path));
    }

    /** Returns the absolute address of a path of this site. */
    public String absolute(String path) {
        return origin + path;
    }

    public Brand brand() {
        return brand;
    }

    /** Returns the region whose releases come first, ISO 3166-1 alpha-2. */
    public String region() {
        return region;
    }
}
