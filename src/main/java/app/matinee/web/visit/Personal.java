package app.matinee.web.visit;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Has nobody keep what was made for one member, so that Back never shows it to the next. */
@ControllerAdvice
class Personal implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter type,
            MediaType content,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var visit = Visit.current();
        if (visit.member() != null || visit.notice() != null) {
            response.getHeaders().setCacheControl("private, no-store");
            response.getHeaders().remove(HttpHeaders.ETAG);
        }
        return body;
    }
}
