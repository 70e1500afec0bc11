package app.laurel.result;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What is stored of a result is not what was signed: nothing of it is shown to anybody, and moderators are alarmed. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class ResultChangedException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    ResultChangedException(String what) {
        super(what);
    }

    ResultChangedException(String what, RuntimeException cause) {
        super(what, cause);
    }
}
