package app.matinee.web.visit;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handlers ask for the member who is signed in, and nobody else's pages change anything. */
@Configuration(proxyBeanMethods = false)
class VisitConfiguration implements WebMvcConfigurer {
    private final MemberArgument member;
    private final SameOrigin sameOrigin;

    VisitConfiguration(MemberArgument member, SameOrigin sameOrigin) {
        this.member = member;
        this.sameOrigin = sameOrigin;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(member);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(sameOrigin);
    }
}
