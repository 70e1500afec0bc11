package app.laurel.base.seal;

import java.security.GeneralSecurityException;

/** Bytes that are no seal, or one that was changed, made by another key or for another context. */
public final class BrokenSealException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    BrokenSealException(String what) {
        super(what);
    }

    BrokenSealException(GeneralSecurityException refused) {
        super("the seal does not open: changed bytes, another key or another context", refused);
    }
}
