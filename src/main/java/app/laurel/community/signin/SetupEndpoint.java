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
    private final Installation installation;
    private final DoorPages pages;
    private final Entrance entrance;
    private final DoorLimits limits;

    SetupEndpoint(Installation installation, DoorPages pages, Entrance entrance, DoorLimits limits) {
        this.installation = installation;
        this.pages = pages;
        this.entrance = entrance;
        this.limits = limits;
    }

    @GetMapping
    ResponseEntity<byte[]> form(@PathVariable String token, HttpServletRequest request) {
        var refused = limits.refuseSetup(request);
        if (refused.isPresent()) return refused.get();
        return installation.isGood(Secrets.hash(token)) ? form(request, HttpStatus.OK, "") : used(request);
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
        if (address.isEmpty()) return form(request, HttpStatus.UNPROCESSABLE_CONTENT, "signin.ask.no-address");
        if (PlainText.line(name, Accounts.LONGEST_NAME).isEmpty()) {
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, "signin.setup.no-name");
        }
        var host = installation.accept(Secrets.hash(token), address.get(), name);
        if (host.isEmpty()) return used(request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(entrance.admit(host.get().account(), null, request, response)))
                .build();
    }

    private ResponseEntity<byte[]> form(HttpServletRequest request, HttpStatus status, String problem) {
        return pages.page(request, status, "signin/setup.jte", "signin.setup", Map.of("problem", problem));
    }

    private ResponseEntity<byte[]> used(HttpServletRequest request) {
        return pages.page(request, HttpStatus.GONE, "signin/used.jte", "signin.used");
    }
}
