package app.laurel.community.signin;

import app.laurel.community.Accounts;
import app.laurel.community.factor.SecondFactors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page on which somebody who is signed in adds a second factor, or puts another in its place. Only after signing in or showing the
 * earlier factor lately, so that a browser left open gives nobody a key for good.
 */
@RestController
@RequestMapping("/sign-in/factor/new")
class NewFactorEndpoint {
    private final SecondFactors factors;
    private final HalfWay halfWay;
    private final Entrance entrance;
    private final CurrentAccount current;
    private final Accounts accounts;
    private final DoorPages pages;

    NewFactorEndpoint(
            SecondFactors factors,
            HalfWay halfWay,
            Entrance entrance,
            CurrentAccount current,
            Accounts accounts,
            DoorPages pages) {
        this.factors = factors;
        this.halfWay = halfWay;
        this.entrance = entrance;
        this.current = current;
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> form(
            @RequestParam(defaultValue = "") String to, HttpServletRequest request, HttpServletResponse response) {
        if (!mayAdd()) return lead(request);
        return page(request, response, HttpStatus.OK, to, "");
    }

    @PostMapping
    ResponseEntity<byte[]> add(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!mayAdd()) return lead(request);
        var secret = halfWay.keptSecret(request);
        var codes = secret.flatMap(it -> factors.add(current.id(), it, code));
        if (codes.isEmpty()) {
            return page(request, response, HttpStatus.UNPROCESSABLE_CONTENT, to, "signin.factor.wrong");
        }
        halfWay.forgetSecret(response);
        entrance.noteSecondFactor(request, response);
        var said = Map.<String, Object>of("codes", codes.get(), "to", Wishes.inside(to));
        return pages.page(request, HttpStatus.OK, "signin/factor-codes.jte", "signin.factor-codes", said);
    }

    private boolean mayAdd() {
        return current.find().filter(it -> entrance.isRecent(factors.has(it))).isPresent();
    }

    /** To the proof that is missing: the earlier factor, or signing in. */
    private ResponseEntity<byte[]> lead(HttpServletRequest request) {
        var toFactor = current.find().filter(factors::has).isPresent();
        if (!toFactor) entrance.leave(request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(toFactor ? "/sign-in/factor?to=/app/account" : "/sign-in"))
                .build();
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String to, String problem) {
        var secret = SecondFactors.shown(halfWay.newSecret(request, response));
        var said = new HashMap<String, Object>();
        said.put("problem", problem);
        said.put("to", Wishes.inside(to));
        said.put("secret", secret.replaceAll("(.{4})(?=.)", "$1 "));
        said.put("address", address(secret));
        return pages.page(request, status, "signin/factor-new.jte", "signin.factor-new", said);
    }

    /** What opens an authenticator that is installed on the same device. */
    private String address(String secret) {
        var mail = accounts.get(current.id()).mail().value();
        var label = URLEncoder.encode("Laurel:" + mail, StandardCharsets.UTF_8);
        return "otpauth://totp/%s?secret=%s&issuer=Laurel".formatted(label, secret);
    }
}
