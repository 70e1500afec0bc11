package app.laurel.community.factor;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** An authenticator app: was given a secret as it is shown, and shows the six digits of a moment. */
public final class Authenticator {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    /** @param shown with or without spaces */
    public Authenticator(String shown) {
        var bytes = new ByteArrayOutputStream();
        var held = 0;
        var bits = 0;
        for (var sign : shown.replace(" ", "").toCharArray()) {
            held = (held << 5) | SIGNS.indexOf(sign);
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.write(held >> bits);
        }
        this.secret = bytes.toByteArray();
    }

    /** The digits that it shows at a moment. */
    public String code(Instant moment) {
        return Totp.code(secret, Totp.step(moment));
    }

    byte[] secret() {
        return secret.clone();
    }
}
