package app.matinee.web.visit;

import app.matinee.accounts.Member;
import app.matinee.accounts.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler the member who is signed in, or the session; with nobody there the handler is not called. */
@Component
class MemberArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Member.class || parameter.getParameterType() == Session.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var session = Visit.current().session();
        if (session == null) {
            throw new SignInNeededException();
        }
        return parameter.getParameterType() == Session.class ? session : session.member();
    }
}
