package app.laurel.community.signin;

import app.laurel.community.SignInNeeded;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Leads whoever has to sign in before adding a second factor there; views open a dialog instead. */
@RestControllerAdvice(assignableTypes = {NewFactorEndpoint.class, NewPasskeyEndpoint.class})
class SignInAgain {
    @ExceptionHandler(SignInNeeded.class)
    ResponseEntity<byte[]> lead() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(SignInNeeded.WAY))
                .build();
    }
}
