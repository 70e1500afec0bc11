package app.laurel.community.signin;

import app.laurel.base.LaurelSettings;
import app.laurel.community.MailAddress;
import app.laurel.community.passkey.PasskeyProofs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The page on which all ways in begin: by mail, or by a passkey. */
@Component
class AskPage {
    private final PasskeyProofs passkeys;
    private final Entrance entrance;
    private final DoorPages pages;
    private final LaurelSettings settings;

    AskPage(PasskeyProofs passkeys, Entrance entrance, DoorPages pages, LaurelSettings settings) {
        this.settings = settings;
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
        var said = new HashMap<String, Object>();
        said.put("problem", problem);
        said.put("mail", mail);
        said.put("leadsBack", entrance.leadsBack(request, response));
        said.put("passkey", new PasskeyButton("/sign-in/passkey", false, passkeys.ask()));
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        InAppBrowser.of(agent).ifPresent(it -> {
            said.put("inApp", it);
            it.outside(wanted(request, response), agent).ifPresent(link -> said.put("outside", link));
        });
        return DoorPages.withScript(pages.page(request, status, "signin/ask.jte", "signin.ask", said));
    }

    /** The page that was asked for: what this browser remembers of it, the other one does not know. */
    private String wanted(HttpServletRequest request, HttpServletResponse response) {
        var path = entrance.leadsBack(request, response) ? entrance.wanted(request, response) : "/sign-in";
        return settings.url() + path;
    }
}
