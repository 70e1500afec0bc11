package app.laurel.notification;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/**
 * What a mail server made of a mail, in its own words. A code of 500 and above is for good (RFC 5321, 4.2.1), anything else may
 * pass.
 */
record ServerAnswer(Kind kind, String words) {
    private static final int FOR_GOOD = 500;
    private static final int SILENT = -1;
    private static final Pattern CODE = Pattern.compile("\\s*([245]\\d\\d)[ -]");
    private static final int LONGEST = 500;

    /** Whether it was taken, and if not, whether another try makes sense. */
    enum Kind {
        TAKEN,
        REFUSED,
        LATER,
        UNREACHABLE
    }

    /** Sends, and listens. */
    static ServerAnswer to(Sending sending) {
        try {
            sending.send();
            return new ServerAnswer(Kind.TAKEN, "taken");
        } catch (MailSendException failed) {
            return of(first(failed));
        } catch (MailParseException | MessagingException | IOException unsendable) {
            return new ServerAnswer(Kind.REFUSED, words(unsendable));
        } catch (MailException failed) {
            return new ServerAnswer(Kind.LATER, words(failed));
        } catch (Exception unexpected) {
            return new ServerAnswer(Kind.LATER, words(unexpected));
        }
    }

    private static ServerAnswer of(Exception failed) {
        var code = code(failed);
        var words = words(deepest(failed));
        if (code == SILENT) return new ServerAnswer(Kind.UNREACHABLE, words);
        return new ServerAnswer(code >= FOR_GOOD ? Kind.REFUSED : Kind.LATER, words);
    }

    /** Spring gathers the failures of several messages; ours is one. */
    private static Exception first(MailSendException failed) {
        var each = failed.getMessageExceptions();
        if (each.length > 0) return each[0];
        return failed.getCause() instanceof Exception cause ? cause : failed;
    }

    /** The worst code in the chain: that of the recipient stands behind that of the message. No code: the server said nothing. */
    private static int code(@Nullable Exception failed) {
        if (failed == null) return SILENT;
        var said = CODE.matcher(String.valueOf(failed.getMessage()));
        var own = said.lookingAt() ? Integer.parseInt(said.group(1)) : SILENT;
        return failed instanceof MessagingException message ? Math.max(own, code(message.getNextException())) : own;
    }

    private static Exception deepest(Exception failed) {
        var at = failed;
        while (at instanceof MessagingException message && message.getNextException() != null) {
            at = message.getNextException();
        }
        return at;
    }

    private static String words(Exception failed) {
        var words = failed.getMessage() == null
                ? failed.getClass().getSimpleName()
                : failed.getMessage().strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** One try. */
    @FunctionalInterface
    interface Sending {
        void send() throws Exception;
    }
}
