package app.laurel.credential;

import java.util.List;

/** Ends a check with what is wrong. */
final class FlawedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Verdict.Flawed verdict;

    FlawedException(Flaw flaw, Object... arguments) {
        super(flaw + " " + List.of(arguments));
        verdict = new Verdict.Flawed(flaw, List.of(arguments));
    }

    Verdict.Flawed verdict() {
        return verdict;
    }
}
