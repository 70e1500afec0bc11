package app.laurel.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that the log itself signed and that are no checkpoints. Only the form can refuse them. */
class CheckpointFormsTest {
    private static final NoteSigner SIGNER = AnySigner.named("example.com/log");
    private static final LogKeys LOG = new LogKeys("example.com/log", Set.of(SIGNER.key()));
    private static final Hash ROOT = Hash.ofLeaf(new byte[0]);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "%o",
                "%o\n",
                "%o\n5",
                "%o\n5\n",
                "%o\n5\n%r\n",
                "%o\n5\n%r\n\nx",
                "\n5\n%r",
                "%o\n\n%r",
                "%o\n05\n%r",
                "%o\n+5\n%r",
                "%o\n-5\n%r",
                "%o\n 5\n%r",
                "%o\n5 \n%r",
                "%o\n5.0\n%r",
                "%o\n0x5\n%r",
                "%o\n٥\n%r",
                "%o\n\n5\n%r",
                "%o\n9223372036854775808\n%r",
                "%o\n18446744073709551615\n%r",
                "%o\n99999999999999999999\n%r",
                "%o\n00\n%r",
                "%o\n0\n%r",
                "%o\n5\n%r=",
                "%o\n5\n %r",
                "%o\n5\n%r ",
                "%o\n5\nAAAA",
                "%o\n5\n%r%r",
                "%o\n5\nno base64 at all",
                "%r\n5\n%o",
                "5\n%o\n%r",
                "example.com/lo\n5\n%r",
                "EXAMPLE.com/log\n5\n%r",
                "%o/\n5\n%r",
                " %o\n5\n%r"
            })
    void a_checkpoint_that_is_none_is_refused_though_it_is_signed(String form) {
        refuse(form.replace("%o", "example.com/log").replace("%r", ROOT.base64()) + "\n");
    }

    @Test
    void the_root_of_another_spelling_is_refused() {
        var root = ROOT.base64();
        var last = root.charAt(42); // of its six bits, two mean nothing
        var spelling = root.substring(0, 42) + (char) (last + 1) + "=";

        refuse("example.com/log\n5\n%s\n".formatted(spelling));
        refuse("example.com/log\n5\n%s\n".formatted(root.substring(0, 43)));
        refuse("example.com/log\n5\n%s\n".formatted(root.replaceAll("[+/A-P]", "_")));
    }

    private static void refuse(String text) {
        var note = SignedNote.parse(SignedNote.sign(text, List.of(SIGNER)).bytes());

        assertThatExceptionOfType(FlawedLogException.class).as(text).isThrownBy(() -> LOG.open(note));
    }
}
