package app.laurel.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Signed notes: who signed is found out, others are ignored, and a broken signature of a known key spoils all. */
class SignedNoteTest {
    private static final String TEXT = "너를 믿는다.\n\n이 글에는 빈 줄이 있다.\n";
    private static final NoteSigner LOG = AnySigner.named("example.com/log");
    private static final NoteSigner WITNESS = AnySigner.named("witness.example/w1");
    private static final NoteSigner NAMESAKE = AnySigner.named("example.com/log");

    /** The documented example of Go's note package, which others sign and read. */
    @Test
    void a_note_of_another_implementation_is_read() {
        var note = parse("""
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.

                — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                """);
        var peter = VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

        assertThat(note.signers(List.of(peter))).containsExactly(peter);
    }

    @Test
    void a_note_is_read_as_it_is_written() {
        var note = SignedNote.sign(TEXT, List.of(LOG, WITNESS));

        assertThat(SignedNote.parse(note.bytes())).isEqualTo(note);
        assertThat(note.toString())
                .startsWith(TEXT + "\n— example.com/log ")
                .endsWith("\n" + note.signatures().getLast() + "\n");
    }

    @Test
    void all_known_keys_that_signed_are_found_each_once() {
        var note = SignedNote.sign(TEXT, List.of(LOG, WITNESS, LOG));

        assertThat(note.signers(List.of(WITNESS.key(), LOG.key()))).containsExactly(LOG.key(), WITNESS.key());
        assertThat(note.signers(List.of(WITNESS.key(), NAMESAKE.key()))).containsExactly(WITNESS.key());
    }

    @Test
    void unknown_signatures_are_ignored_even_under_a_known_name_or_id() {
        var ours = LOG.sign(TEXT);
        var underOtherName = new NoteSignature("example.com/other", ours.base64());
        var ofOtherKind = new NoteSignature("witness.example/w2", "AAAAAAQ=");
        var note = new SignedNote(TEXT, List.of(NAMESAKE.sign(TEXT), underOtherName, ofOtherKind, ours));

        assertThat(note.signers(List.of(LOG.key()))).containsExactly(LOG.key());
    }

    @Test
    void without_a_signature_of_a_known_key_nothing_is_believed() {
        var note = SignedNote.sign(TEXT, List.of(NAMESAKE, WITNESS));

        refuse(LogFlaw.NOT_SIGNED, () -> note.signers(List.of(LOG.key())));
        refuse(LogFlaw.NOT_SIGNED, () -> note.signers(List.of()));
    }

    @Test
    void a_wrong_signature_of_a_known_key_spoils_the_note_whatever_else_is_right() {
        var wrong = LOG.sign("another text\n");
        var note = new SignedNote(TEXT, List.of(WITNESS.sign(TEXT), LOG.sign(TEXT), wrong));

        refuse(LogFlaw.SIGNATURE_WRONG, () -> note.signers(List.of(LOG.key(), WITNESS.key())));
        assertThat(note.signers(List.of(WITNESS.key()))).containsExactly(WITNESS.key());
    }

    @Test
    void a_signature_of_another_length_is_wrong() {
        var id = StrictText.base64(LOG.sign(TEXT).base64()).orElseThrow();
        for (var length : new int[] {5, 6, 67, 69, 200}) {
            var cut = new NoteSignature(LOG.key().name(), StrictText.base64(Arrays.copyOf(id, length)));
            var note = new SignedNote(TEXT, List.of(cut));

            refuse(LogFlaw.SIGNATURE_WRONG, () -> note.signers(List.of(LOG.key())));
        }
    }

    @Test
    void a_hundred_signatures_are_read_and_no_more() {
        var line = WITNESS.sign(TEXT);
        var most = new SignedNote(TEXT, Collections.nCopies(100, line));

        assertThat(SignedNote.parse(most.bytes())).isEqualTo(most);
        refuse(LogFlaw.NOTE_MALFORMED, () -> parse(most + line.toString() + "\n"));
        refuse(LogFlaw.NOTE_MALFORMED, () -> parse("a".repeat(1_000_000) + "\n\n" + line + "\n"));
    }

    @Test
    void of_a_long_text_that_is_refused_only_the_beginning_is_shown() {
        assertThatExceptionOfType(FlawedLogException.class)
                .isThrownBy(() -> parse("a".repeat(500_000)))
                .withMessageStartingWith("NOTE_MALFORMED: got aaa")
                .satisfies(it -> assertThat(it.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void what_could_not_be_read_again_is_not_signed() {
        Stream.of("", "no newline", "tab\t\n", "carriage return\r\n", "nul\0\n", "half \ud800 a character\n")
                .forEach(text -> refuse(LogFlaw.NOTE_MALFORMED, () -> SignedNote.sign(text, List.of(LOG))));
        refuse(LogFlaw.NOTE_MALFORMED, () -> SignedNote.sign(TEXT, List.of()));
    }

    @Test
    void a_text_that_looks_like_a_note_stays_a_text() {
        var inner = SignedNote.sign(TEXT, List.of(WITNESS));
        var outer = SignedNote.sign(inner.toString(), List.of(LOG));

        assertThat(SignedNote.parse(outer.bytes()).text()).isEqualTo(inner.toString());
        refuse(LogFlaw.NOT_SIGNED, () -> SignedNote.parse(outer.bytes()).signers(List.of(WITNESS.key())));
    }

    private static SignedNote parse(String text) {
        return SignedNote.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuse(LogFlaw flaw, Runnable act) {
        assertThatExceptionOfType(FlawedLogException.class)
                .isThrownBy(act::run)
                .extracting(FlawedLogException::flaw)
                .isEqualTo(flaw);
    }
}
