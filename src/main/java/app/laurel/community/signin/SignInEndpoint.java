package app.laurel.community.signin;

import app.laurel.base.text.TypedCode;
import app.laurel.community.MailAddress;
import app.laurel.community.signin.SignInOutcome.Gone;
import app.laurel.community.signin.SignInOutcome.OtherBrowser;
import app.laurel.community.signin.SignInOutcome.Proved;
import app.laurel.community.signin.SignInOutcome.Ready;
import app.laurel.community.signin.SignInOutcome.WrongCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages by which people sign in. Looking at a link changes nothing; sending the form on its page does. */
@RestController
@RequestMapping("/sign-in")
class SignInEndpoint {
    private static final String BROWSER = "sign-in";

    private final SignIns signIns;
    private final DoorPages pages;
    private final Doorway doorway;
    private final Look look;
    private final Entrance entrance;
    private final DoorLimits limits;
    private final AskPage askPage;

    /** Seven: all that a stranger meets on the way in by mail. */
    SignInEndpoint(
            SignIns signIns,
            DoorPages pages,
            AskPage askPage,
            Doorway doorway,
            Look look,
            Entrance entrance,
            DoorLimits limits) {
        this.askPage = askPage;
        this.signIns = signIns;
        this.pages = pages;
        this.doorway = doorway;
        this.look = look;
        this.entrance = entrance;
        this.limits = limits;
    }

    @GetMapping
    ResponseEntity<byte[]> form(HttpServletRequest request, HttpServletResponse response) {
        return askPage.page(request, response);
    }

    @PostMapping
    ResponseEntity<byte[]> ask(
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String work,
            HttpServletRequest request,
            HttpServletResponse response) {
        var address = MailAddress.parse(mail);
        if (address.isEmpty()) return askPage.noAddress(request, response, mail);
        var refused = limits.refuseMail(request, address.get(), work);
        if (refused.isPresent()) return refused.get();
        var browser = signIns.ask(address.get(), look.language(request));
        doorway.keep(response, BROWSER, browser, SignIns.LASTS);
        return to("/sign-in/code");
    }

    @GetMapping("/code")
    ResponseEntity<byte[]> codeForm(HttpServletRequest request) {
        return signIns.awaitsCode(browser(request)) ? code(request, HttpStatus.OK, "") : to("/sign-in");
    }

    @PostMapping("/code")
    ResponseEntity<byte[]> useCode(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        var digits = TypedCode.plain(code);
        if (!digits.matches("[0-9]{6}|[0-9]{12}"))
            return code(request, HttpStatus.UNPROCESSABLE_CONTENT, "signin.code.six");
        return answer(signIns.useCode(browser(request), digits), request, response);
    }

    @GetMapping("/link/{token}")
    ResponseEntity<byte[]> look(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return answer(signIns.look(browser(request), token), request, response);
    }

    @PostMapping("/link/{token}")
    ResponseEntity<byte[]> useLink(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return answer(signIns.useLink(browser(request), token), request, response);
    }

    /** Another language or theme for the pages before the door. */
    @PostMapping("/look")
    ResponseEntity<byte[]> choose(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(defaultValue = "/sign-in") String back,
            HttpServletResponse response) {
        look.keep(response, language, theme);
        return to(back.matches("/(sign-in|setup)(/[A-Za-z0-9_/-]*)?") ? back : "/sign-in");
    }

    private ResponseEntity<byte[]> answer(
            SignInOutcome outcome, HttpServletRequest request, HttpServletResponse response) {
        return switch (outcome) {
            case Ready() -> pages.page(request, HttpStatus.OK, "signin/link.jte", "signin.link");
            case WrongCode() -> code(request, HttpStatus.UNPROCESSABLE_CONTENT, "signin.code.wrong");
            case OtherBrowser() -> pages.page(request, HttpStatus.OK, "signin/other.jte", "signin.other");
            case Gone() -> pages.page(request, HttpStatus.GONE, "signin/gone.jte", "signin.gone");
            case Proved proved -> {
                doorway.forget(response, BROWSER);
                yield to(entrance.admit(proved, request, response));
            }
        };
    }

    private ResponseEntity<byte[]> code(HttpServletRequest request, HttpStatus status, String problem) {
        var asked = signIns.findAsked(browser(request));
        var said = new HashMap<String, Object>();
        said.put("problem", problem);
        said.put("mail", asked.map(MailAddress::value).orElse(""));
        asked.flatMap(Mailbox::find).ifPresent(it -> said.put("mailbox", it));
        return pages.page(request, status, "signin/code.jte", "signin.code", said);
    }

    private String browser(HttpServletRequest request) {
        return doorway.findCookie(request, BROWSER).orElse("");
    }

    private static ResponseEntity<byte[]> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
