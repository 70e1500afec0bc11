package app.laurel.community.signin;

import app.laurel.community.passkey.NewPasskeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which somebody who is signed in adds a passkey; under the same condition as another second factor. */
@RestController
@RequestMapping("/sign-in/passkey/new")
class NewPasskeyEndpoint {
    private final NewPasskeys passkeys;
    private final NewFactors factors;
    private final FactorBar bar;
    private final Entrance entrance;
    private final CurrentAccount current;
    private final DoorPages pages;
    private final DeviceCookie kept;

    /** Seven: a passkey is asked for, added, and stays. */
    NewPasskeyEndpoint(
            NewPasskeys passkeys,
            NewFactors factors,
            FactorBar bar,
            Entrance entrance,
            CurrentAccount current,
            DoorPages pages,
            DeviceCookie kept) {
        this.kept = kept;
        this.passkeys = passkeys;
        this.factors = factors;
        this.bar = bar;
        this.entrance = entrance;
        this.current = current;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> form(
            @RequestParam(defaultValue = "") String to, HttpServletRequest request, HttpServletResponse response) {
        if (!bar.mayAdd()) return lead(bar.way(request, response));
        return page(request, HttpStatus.OK, to, "");
    }

    @PostMapping
    ResponseEntity<byte[]> add(
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "false") boolean stay,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!bar.mayAdd()) return lead(bar.way(request, response));
        var session = request.getSession(true).getId();
        var called = label.isBlank() ? browser(request) : label;
        var added = factors.addPasskey(current.id(), session, question, answer, called);
        if (added.isEmpty()) {
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, to, "signin.passkey.refused");
        }
        entrance.noteSecondFactor(request, response);
        if (stay) kept.begin(added.get(), request, response);
        return lead(Wishes.inside(to));
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, HttpStatus status, String to, String problem) {
        var said = Map.<String, Object>of(
                "problem",
                problem,
                "to",
                Wishes.inside(to),
                "label",
                browser(request),
                "passkey",
                new PasskeyButton("/sign-in/passkey/new", true, passkeys.ask(current.id())));
        return DoorPages.withScript(pages.page(request, status, "signin/passkey-new.jte", "signin.passkey-new", said));
    }

    private static String browser(HttpServletRequest request) {
        return BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT));
    }

    private static ResponseEntity<byte[]> lead(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
