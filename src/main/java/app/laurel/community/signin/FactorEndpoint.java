package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.community.AccountProof;
import app.laurel.community.factor.SecondFactors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which a second factor is shown: after the mailed code, and again before what takes two people. */
@RestController
@RequestMapping("/sign-in/factor")
class FactorEndpoint {
    private final SecondFactors factors;
    private final HalfWay halfWay;
    private final Entrance entrance;
    private final CurrentAccount current;
    private final HeldFactors held;
    private final FactorPage factorPage;

    FactorEndpoint(
            SecondFactors factors,
            HeldFactors held,
            HalfWay halfWay,
            Entrance entrance,
            CurrentAccount current,
            FactorPage factorPage) {
        this.held = held;
        this.factors = factors;
        this.halfWay = halfWay;
        this.entrance = entrance;
        this.current = current;
        this.factorPage = factorPage;
    }

    @GetMapping
    ResponseEntity<byte[]> form(@RequestParam(defaultValue = "") String to, HttpServletRequest request) {
        var who = who(request);
        if (who.isEmpty()) return lead("/sign-in");
        if (!held.has(who.get())) return lead("/sign-in/factor/new?to=" + Wishes.inside(to));
        return factorPage.page(request, HttpStatus.OK, who.get(), to, "");
    }

    @PostMapping
    ResponseEntity<byte[]> show(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var halfIn = halfWay.find(request);
        var who = current.find().or(() -> halfIn.map(AccountProof::account));
        if (who.isEmpty()) return lead("/sign-in");
        if (!factors.prove(who.get(), code)) {
            return factorPage.page(request, HttpStatus.UNPROCESSABLE_CONTENT, who.get(), to, "signin.factor.wrong");
        }
        if (current.find().isPresent()) {
            entrance.noteSecondFactor(request, response);
            return lead(Wishes.inside(to));
        }
        halfWay.forget(request, response);
        return lead(entrance.admitWithSecondFactor(halfIn.orElseThrow(), request, response));
    }

    /** Whoever is signed in, else whoever is half way in. */
    private Optional<AccountId> who(HttpServletRequest request) {
        return current.find().or(() -> halfWay.find(request).map(AccountProof::account));
    }

    private static ResponseEntity<byte[]> lead(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
