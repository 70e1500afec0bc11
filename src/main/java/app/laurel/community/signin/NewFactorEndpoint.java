package app.laurel.community.signin;

import app.laurel.base.web.QrPicture;
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

/** The page on which somebody who is signed in adds an authenticator, or puts another in its place. */
@RestController
@RequestMapping("/sign-in/factor/new")
class NewFactorEndpoint {
    private final NewFactors factors;
    private final HalfWay halfWay;
    private final Entrance entrance;
    private final CurrentAccount current;
    private final Accounts accounts;
    private final DoorPages pages;
    private final FactorBar bar;

    /** Seven: a new factor is made here and shown here, and changes what the session knows. */
    NewFactorEndpoint(
            NewFactors factors,
            FactorBar bar,
            HalfWay halfWay,
            Entrance entrance,
            CurrentAccount current,
            Accounts accounts,
            DoorPages pages) {
        this.factors = factors;
        this.bar = bar;
        this.halfWay = halfWay;
        this.entrance = entrance;
        this.current = current;
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> form(
            @RequestParam(defaultValue = "") String to, HttpServletRequest request, HttpServletResponse response) {
        if (!bar.mayAdd()) return lead(bar.way(request, response));
        return page(request, response, HttpStatus.OK, to, "");
    }

    @PostMapping
    ResponseEntity<byte[]> add(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!bar.mayAdd()) return lead(bar.way(request, response));
        var secret = halfWay.findSecret(current.id(), request);
        var session = request.getSession(true).getId();
        var codes = secret.flatMap(it -> factors.addAuthenticator(current.id(), session, it, code));
        if (codes.isEmpty()) {
            return page(request, response, HttpStatus.UNPROCESSABLE_CONTENT, to, "signin.factor.wrong");
        }
        halfWay.forgetSecret(request, response);
        entrance.noteSecondFactor(request, response);
        var said = Map.<String, Object>of("codes", codes.get(), "to", Wishes.inside(to));
        return pages.page(request, HttpStatus.OK, "signin/factor-codes.jte", "signin.factor-codes", said);
    }

    private static ResponseEntity<byte[]> lead(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String to, String problem) {
        var secret = SecondFactors.shown(halfWay.newSecret(current.id(), request, response));
        var said = new HashMap<String, Object>();
        said.put("problem", problem);
        said.put("to", Wishes.inside(to));
        said.put("secret", secret.replaceAll("(.{4})(?=.)", "$1 "));
        said.put("address", address(secret));
        said.put("picture", QrPicture.of(address(secret)));
        return pages.page(request, status, "signin/factor-new.jte", "signin.factor-new", said);
    }

    /** What opens an authenticator that is installed on the same device. */
    private String address(String secret) {
        var mail = accounts.get(current.id()).mail().value();
        var label = URLEncoder.encode("Laurel:" + mail, StandardCharsets.UTF_8);
        return "otpauth://totp/%s?secret=%s&issuer=Laurel".formatted(label, secret);
    }
}
