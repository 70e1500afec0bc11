package app.laurel.community.signin;

import app.laurel.community.MailAddress;
import app.laurel.community.passkey.PasskeyProofs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The page on which all ways in begin: by mail, or by a passkey. */
@Component
class AskPage {
    private final PasskeyProofs passkeys;
    private final Entrance entrance;
    private final DoorPages pages;

    AskPage(PasskeyProofs passkeys, Entrance entrance, DoorPages pages) {
        this.passkeys = passkeys;
        this.entrance = entrance;
        this.pages = pages;
    }

    ResponseEntity<byte[]> page(HttpServletRequest request, HttpServletResponse response) {
        return page(request, response, "", "");
    }

    /** The same after an address that is none, which stays in its field. */
    ResponseEntity<byte[]> noAddress(HttpServletRequest request, HttpServletResponse response, String mail) {
        return page(request, response, MailAddress.problem(mail).key(), mail);
    }

    /** @param problem the key of what is wrong; empty for nothing */
    ResponseEntity<byte[]> page(HttpServletRequest request, HttpServletResponse response, String problem, String mail) {
        var status = problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var said = Map.<String, Object>of(
                "problem",
                problem,
                "mail",
                mail,
                "leadsBack",
                entrance.leadsBack(request, response),
                "passkey",
                new PasskeyButton("/sign-in/passkey", false, passkeys.ask()));
        return DoorPages.withScript(pages.page(request, status, "signin/ask.jte", "signin.ask", said));
    }
}
