package app.laurel.edition;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What is stored of the rules of a year is not what was fixed: they are shown to nobody, nothing is counted by them. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class RulesChangedException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    RulesChangedException(String what) {
        super(what);
    }
}
