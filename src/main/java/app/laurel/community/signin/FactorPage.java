package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.community.factor.SecondFactors;
import app.laurel.community.passkey.PasskeyProofs;
import app.laurel.community.passkey.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The page that asks for a second factor, whichever the person has. */
@Component
class FactorPage {
    private final SecondFactors authenticators;
    private final Passkeys passkeys;
    private final PasskeyProofs proofs;
    private final DoorPages pages;

    FactorPage(SecondFactors authenticators, Passkeys passkeys, PasskeyProofs proofs, DoorPages pages) {
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.proofs = proofs;
        this.pages = pages;
    }

    /**
     * The page for this person.
     *
     * @param to where it leads when the factor is shown
     * @param problem the key of what is wrong; empty for nothing
     */
    ResponseEntity<byte[]> page(
            HttpServletRequest request, HttpStatus status, AccountId who, String to, String problem) {
        var said = new HashMap<String, Object>();
        said.put("problem", problem);
        said.put("to", Wishes.inside(to));
        said.put("authenticator", authenticators.has(who));
        if (passkeys.has(who))
            said.put("passkey", new PasskeyButton("/sign-in/factor/passkey", false, proofs.ask(who)));
        return DoorPages.withScript(pages.page(request, status, "signin/factor.jte", "signin.factor", said));
    }
}
