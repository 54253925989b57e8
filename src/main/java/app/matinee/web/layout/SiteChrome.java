package app.matinee.web.layout;

import app.matinee.web.component.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Frames a page.
 *
 * @param brand the site's names
 * @param title the document's title without the site's name
 * @param description one or two sentences for search engines and link previews; null without
 * @param canonical the page's absolute address
 * @param indexed whether search engines may list the page
 * @param openGraphType {@code website}, {@code video.movie}, …
 * @param image absolute address of the preview image; null without
 * @param section the header's link that the page belongs to; null without
 * @param breadcrumbs from the front page to the parent, without the page itself; may be empty
 * @param query what was searched for, kept in the field; empty elsewhere
 * @param jsonLd JSON-LD documents in which {@code <}, {@code >} and {@code &} are already escaped; may be empty
 */
public record SiteChrome(
        Brand brand,
        String title,
        @Nullable String description,
        String canonical,
        boolean indexed,
        String openGraphType,
        @Nullable String image,
        @Nullable Section section,
        List<Link> breadcrumbs,
        String query,
        List<String> jsonLd) {

    /** Frames a plain page; the methods below say more about it. */
    public static SiteChrome of(Brand brand, String title, String canonical) {
        return new SiteChrome(brand, title, null, canonical, true, "website", null, null, List.of(), "", List.of());
    }

    public SiteChrome describedAs(String text) {
        return new SiteChrome(
                brand, title, text, canonical, indexed, openGraphType, image, section, breadcrumbs, query, jsonLd);
    }

    public SiteChrome notIndexed() {
        return new SiteChrome(
                brand, title, description, canonical, false, openGraphType, image, section, breadcrumbs, query, jsonLd);
    }

    /** Says what a shared link shows: a type of the Open Graph protocol and an image's absolute address. */
    public SiteChrome sharedAs(String type, @Nullable String imageAddress) {
        return new SiteChrome(
                brand, title, description, canonical, indexed, type, imageAddress, section, breadcrumbs, query, jsonLd);
    }

    public SiteChrome in(Section part) {
        return new SiteChrome(
                brand, title, description, canonical, indexed, openGraphType, image, part, breadcrumbs, query, jsonLd);
    }

    public SiteChrome below(List<Link> parents) {
        return new SiteChrome(
                brand, title, description, canonical, indexed, openGraphType, image, section, parents, query, jsonLd);
    }

    public SiteChrome searching(String text) {
        return new SiteChrome(
                brand,
                title,
                description,
                canonical,
                indexed,
                openGraphType,
                image,
                section,
                breadcrumbs,
                text,
                jsonLd);
    }

    public SiteChrome withJsonLd(List<String> documents) {
        return new SiteChrome(
                brand,
                title,
                description,
                canonical,
                indexed,
                openGraphType,
                image,
                section,
                breadcrumbs,
                query,
                documents);
    }
}
