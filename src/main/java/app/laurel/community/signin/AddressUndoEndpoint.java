package app.laurel.community.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page on which a change of an address is taken back. Looking at a link changes nothing; sending the form on its page does. As at
 * other mailed links nothing is counted: nobody guesses 256 bits, and no limit stands between an owner and the account.
 */
@RestController
@RequestMapping("/sign-in/address/{token}")
class AddressUndoEndpoint {
    private final AddressUndos undos;
    private final DoorPages pages;
    private final Look look;

    AddressUndoEndpoint(AddressUndos undos, DoorPages pages, Look look) {
        this.undos = undos;
        this.pages = pages;
        this.look = look;
    }

    @GetMapping
    ResponseEntity<byte[]> look(@PathVariable String token, HttpServletRequest request) {
        return undos.isGood(token)
                ? pages.page(request, HttpStatus.OK, "signin/undo.jte", "signin.undo")
                : answer(request, AddressUndos.Outcome.GONE);
    }

    @PostMapping
    ResponseEntity<byte[]> use(@PathVariable String token, HttpServletRequest request) {
        return answer(request, undos.use(token, look.language(request)));
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, AddressUndos.Outcome outcome) {
        return switch (outcome) {
            case RESTORED -> answer(request, HttpStatus.OK, "signin.undo-done");
            case GONE -> answer(request, HttpStatus.GONE, "signin.undo-gone");
            case TAKEN -> answer(request, HttpStatus.CONFLICT, "signin.undo-taken");
        };
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, HttpStatus status, String key) {
        return pages.page(request, status, "signin/undo-answer.jte", key, Map.of("key", key));
    }
}
