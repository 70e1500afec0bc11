package app.laurel.community.signin;

import app.laurel.base.text.PlainText;
import app.laurel.community.Accounts;
import app.laurel.community.Installation;
import app.laurel.community.MailAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The one-time address that makes the first host. */
@RestController
@RequestMapping("/setup/{token}")
class SetupEndpoint {
    private static final String TEMPLATE = "signin/setup.jte";
    private static final String TEXTS = "signin.setup";

    private final Installation installation;
    private final DoorPages pages;
    private final Entrance entrance;
    private final Sessions sessions;
    private final DoorLimits limits;

    SetupEndpoint(Installation installation, DoorPages pages, Entrance entrance, Sessions sessions, DoorLimits limits) {
        this.installation = installation;
        this.pages = pages;
        this.entrance = entrance;
        this.sessions = sessions;
        this.limits = limits;
    }

    @GetMapping
    ResponseEntity<byte[]> form(@PathVariable String token, HttpServletRequest request) {
        var refused = limits.refuseSetup(request);
        if (refused.isPresent()) return refused.get();
        return installation.isGood(Secrets.hash(token))
                ? pages.page(request, HttpStatus.OK, TEMPLATE, TEXTS, shown("", "", ""))
                : used(request);
    }

    @PostMapping
    ResponseEntity<byte[]> accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        var refused = limits.refuseSetup(request);
        if (refused.isPresent()) return refused.get();
        var address = MailAddress.parse(mail);
        if (address.isEmpty())
            return refused(request, shown(MailAddress.problem(mail).key(), mail, name));
        if (PlainText.line(name, Accounts.LONGEST_NAME).isEmpty()) {
            return refused(request, shown("signin.setup.no-name", mail, name));
        }
        var host = installation.accept(Secrets.hash(token), address.get(), name);
        if (host.isEmpty()) return used(request);
        var proof = sessions.proofNow(host.get().account());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(entrance.admit(proof, null, request, response)))
                .build();
    }

    private ResponseEntity<byte[]> refused(HttpServletRequest request, Map<String, Object> shown) {
        return pages.page(request, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, TEXTS, shown);
    }

    /** What is wrong, and what was typed, which stays in its fields. */
    private static Map<String, Object> shown(String problem, String mail, String name) {
        return Map.of("problem", problem, "mail", mail, "name", name);
    }

    private ResponseEntity<byte[]> used(HttpServletRequest request) {
        return pages.page(request, HttpStatus.GONE, "signin/used.jte", "signin.used");
    }
}
