package app.laurel.issuing.web;

import app.laurel.base.web.PageFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows where a credential is checked.
 *
 * @param issuer by what this installation is known as an issuer
 * @param answer what came of the check; null before one
 * @param keys what became of the issuer's keys, the latest first
 */
public record VerifyPage(
        PageFrame frame, String issuer, @Nullable VerifyAnswer answer, List<KeyRow> keys) {
    public VerifyPage {
        keys = List.copyOf(keys);
    }
}
