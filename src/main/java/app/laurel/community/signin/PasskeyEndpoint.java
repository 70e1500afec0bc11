package app.laurel.community.signin;

import app.laurel.community.AccountProof;
import app.laurel.community.passkey.PasskeyProofs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the answers of passkeys: as a way in, and as a second factor. A passkey is both at once, for its device recognised the
 * person, too.
 */
@RestController
class PasskeyEndpoint {
    private static final String REFUSED = "signin.passkey.refused";

    private final PasskeyProofs passkeys;
    private final Entrance entrance;
    private final HalfWay halfWay;
    private final CurrentAccount current;
    private final AskPage askPage;
    private final FactorPage factorPage;
    private final DeviceCookie kept;

    /** Seven: here a passkey meets all that a session can begin with. */
    PasskeyEndpoint(
            PasskeyProofs passkeys,
            Entrance entrance,
            HalfWay halfWay,
            CurrentAccount current,
            AskPage askPage,
            FactorPage factorPage,
            DeviceCookie kept) {
        this.kept = kept;
        this.passkeys = passkeys;
        this.entrance = entrance;
        this.halfWay = halfWay;
        this.current = current;
        this.askPage = askPage;
        this.factorPage = factorPage;
    }

    @PostMapping("/sign-in/passkey")
    ResponseEntity<byte[]> signIn(
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "false") boolean stay,
            HttpServletRequest request,
            HttpServletResponse response) {
        var who = passkeys.find(question, answer);
        if (who.isEmpty()) return askPage.page(request, response, REFUSED, "");
        halfWay.forget(request, response);
        var target = entrance.admitWithSecondFactor(who.get(), request, response);
        if (stay) kept.begin(who.get(), request, response);
        return to(target);
    }

    @PostMapping("/sign-in/factor/passkey")
    ResponseEntity<byte[]> show(
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var halfIn = halfWay.find(request);
        var who = current.find().or(() -> halfIn.map(AccountProof::account));
        if (who.isEmpty()) return to("/sign-in");
        if (!passkeys.proves(who.get(), question, answer)) {
            return factorPage.page(request, HttpStatus.UNPROCESSABLE_CONTENT, who.get(), to, REFUSED);
        }
        if (current.find().isPresent()) {
            entrance.noteSecondFactor(request, response);
            return to(Wishes.inside(to));
        }
        halfWay.forget(request, response);
        return to(entrance.admitWithSecondFactor(halfIn.orElseThrow(), request, response));
    }

    private static ResponseEntity<byte[]> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
