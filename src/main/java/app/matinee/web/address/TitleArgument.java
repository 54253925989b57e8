package app.matinee.web.address;

import app.matinee.catalog.Catalog;
import app.matinee.catalog.Found;
import app.matinee.catalog.Section;
import app.matinee.catalog.Title;
import app.matinee.values.Slug;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Gives a handler the title that the path names: its slug, for a part of a series {@code season} and {@code episode}. */
@Component
class TitleArgument implements HandlerMethodArgumentResolver {
    private final Catalog catalog;

    TitleArgument(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Title.class;
    }

    @Override
    public Title resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new NotFoundException("title");
        }
        var slug = variables(request).getOrDefault("slug", "");
        return switch (find(request, slug)) {
            case Found.At(Title title) -> title;
            case Found.Moved(Slug to) -> throw new MovedException(moved(request, slug, to));
            case Found.Nowhere() -> throw new NotFoundException("title");
        };
    }

    private Found find(HttpServletRequest request, String slug) {
        if (!Slug.isSlug(slug)) {
            return new Found.Nowhere();
        }
        var variables = variables(request);
        var season = number(variables.get("season"));
        var episode = number(variables.get("episode"));
        if (episode != null && season != null) {
            return catalog.episode(new Slug(slug), season, episode);
        }
        if (season != null) {
            return catalog.season(new Slug(slug), season);
        }
        return catalog.find(isMovie(request) ? Section.MOVIES : Section.TELEVISION, new Slug(slug));
    }

    private static boolean isMovie(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/m/")
                || request.getRequestURI().startsWith("/poster/m/");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        return (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    }

    // s01 and e12; the route's pattern lets nothing else through
    private static @Nullable Integer number(@Nullable String part) {
        return part == null ? null : Integer.valueOf(part.substring(1));
    }

    private static String moved(HttpServletRequest request, String from, Slug to) {
        var query = request.getQueryString();
        return request.getRequestURI().replaceFirst("/" + from + "(?=$|[/.])", "/" + to)
                + (query == null ? "" : "?" + query);
    }
}
