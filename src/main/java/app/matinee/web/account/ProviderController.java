package app.matinee.web.account;

import app.matinee.accounts.Provider;
import app.matinee.accounts.Provider.Return;
import app.matinee.accounts.ProviderAnswer;
import app.matinee.accounts.ProviderException;
import app.matinee.accounts.Providers;
import app.matinee.accounts.Secret;
import app.matinee.accounts.Session;
import app.matinee.accounts.SignInAnswer;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.LocalPath;
import app.matinee.web.visit.Notice;
import app.matinee.web.visit.Visit;
import app.matinee.web.visit.VisitCookies;
import app.matinee.web.wording.Frames;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs members in through other providers, and links those to accounts. */
@Controller
class ProviderController {
    private final Providers providers;
    private final Frames frames;

    ProviderController(Providers providers, Frames frames) {
        this.providers = providers;
        this.frames = frames;
    }

    @GetMapping("/login/with/{id}")
    ResponseEntity<byte[]> leave(
            @PathVariable String id, @RequestParam(defaultValue = "/") String next, HttpServletRequest request) {
        var provider = provider(id);
        try {
            var departure = providers.begin(
                    provider, Visit.current().session(), LocalPath.or(next, "/"), request.getRemoteAddr());
            var headers = new HttpHeaders();
            VisitCookies.provider(headers, request, departure.ticket());
            return Answers.seeOther(departure.address().toString(), headers);
        } catch (ProviderException failed) {
            return refused(provider, failed);
        }
    }

    @GetMapping("/login/with/{id}/answer")
    ResponseEntity<byte[]> comeBack(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String iss,
            HttpServletRequest request) {
        var provider = provider(id);
        try {
            var answer = providers.answer(
                    provider,
                    VisitCookies.provider(request),
                    new Return(state, code, iss),
                    Visit.current().session(),
                    Device.of(request));
            return withoutTicket(answer(answer, request), request);
        } catch (ProviderException failed) {
            return withoutTicket(refused(provider, failed), request);
        }
    }

    @PostMapping("/account/providers")
    ResponseEntity<byte[]> link(
            Session session, @RequestParam(defaultValue = "") String ticket, HttpServletRequest request) {
        return providers.link(session, new Secret(ticket))
                ? Answers.seeOther("/account", request, Notice.Said.PROVIDER_LINKED)
                : Answers.seeOther("/account");
    }

    @PostMapping("/account/providers/{id}/unlink")
    ResponseEntity<byte[]> unlink(Session session, @PathVariable String id, HttpServletRequest request) {
        return providers.unlink(session, provider(id))
                ? Answers.seeOther("/account", request, Notice.Said.PROVIDER_UNLINKED)
                : Answers.seeOther("/account");
    }

    private ResponseEntity<byte[]> answer(ProviderAnswer answer, HttpServletRequest request) {
        return switch (answer) {
            case ProviderAnswer.SignedIn(SignInAnswer in, String next) -> LoginController.admitted(in, next, request);
            case ProviderAnswer.Proved(String next) -> ProveController.proved(next, request);
            case ProviderAnswer.LinkOffered(Provider provider, String email, Secret ticket) ->
                Pages.ok(new LinkView(
                        frames.page("Link " + provider.name(), "/account").notIndexed(),
                        new ProviderLine(provider.id(), provider.name(), email, false),
                        ticket.value()));
        };
    }

    private Provider provider(String id) {
        return providers.find(id).orElseThrow(() -> new NotFoundException("provider"));
    }

    private ResponseEntity<byte[]> refused(Provider provider, ProviderException failed) {
        var chrome = frames.page("Not signed in", "/login").notIndexed();
        return switch (failed.fault()) {
            case PROVIDER ->
                Pages.answer(
                        HttpStatus.BAD_GATEWAY,
                        new RefusedView(chrome, failed.reason(), "/login", "Other ways to sign in"));
            case ANSWER ->
                Pages.answer(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        new RefusedView(chrome, failed.reason(), "/login", "Other ways to sign in"));
            case HAS_ACCOUNT ->
                Pages.answer(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        new RefusedView(
                                chrome,
                                failed.reason(),
                                "/login?next=/login/with/" + provider.id(),
                                "Sign in and link " + provider.name()));
        };
    }

    private static ResponseEntity<byte[]> withoutTicket(ResponseEntity<byte[]> answer, HttpServletRequest request) {
        var headers = new HttpHeaders();
        VisitCookies.noProvider(headers, request);
        return Answers.with(answer, headers);
    }
}
