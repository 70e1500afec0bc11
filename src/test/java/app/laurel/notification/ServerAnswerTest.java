package app.laurel.notification;

import static app.laurel.notification.ServerAnswer.Kind.LATER;
import static app.laurel.notification.ServerAnswer.Kind.REFUSED;
import static app.laurel.notification.ServerAnswer.Kind.TAKEN;
import static app.laurel.notification.ServerAnswer.Kind.UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/** Whether another try makes sense: a wrong no loses a person's mail, a wrong later sends it for days. */
class ServerAnswerTest {
    @Test
    void who_is_not_contradicted_has_sent() {
        assertThat(ServerAnswer.to(() -> {}).kind()).isEqualTo(TAKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550 5.1.1 No such user | REFUSED",
                "500 what? | REFUSED",
                "554-5.7.1 first line | REFUSED",
                "499 strange | LATER",
                "421 4.3.2 come back | LATER",
                "250 fine, and yet it failed | LATER",
                "Connection refused to port 550 | UNREACHABLE",
                "5501 is no code | UNREACHABLE",
                "350 is no answer to a mail | UNREACHABLE",
                "'' | UNREACHABLE"
            })
    void a_code_of_five_hundred_and_more_is_for_good_and_a_number_elsewhere_is_no_code(
            String said, ServerAnswer.Kind kind) {
        assertThat(failing(new MessagingException(said)).kind()).isEqualTo(kind);
    }

    @Test
    void what_the_server_says_of_the_recipient_outweighs_what_it_says_of_the_message() {
        var answer = failing(new SendFailedException(
                "Invalid Addresses", new MessagingException("450 wait", new MessagingException("550 No such user"))));

        assertThat(answer).isEqualTo(new ServerAnswer(REFUSED, "550 No such user"));
    }

    @Test
    void where_nobody_listens_the_deepest_reason_is_told() {
        var answer = failing(new MessagingException("Couldn't connect", new ConnectException("Connection refused")));

        assertThat(answer).isEqualTo(new ServerAnswer(UNREACHABLE, "Connection refused"));
    }

    @Test
    void a_mail_that_cannot_be_written_down_is_not_tried_again() {
        assertThat(throwing(new MailParseException("no address")).kind()).isEqualTo(REFUSED);
        assertThat(throwing(new MessagingException("no address")).kind()).isEqualTo(REFUSED);
        assertThat(throwing(new IOException("no bytes")).kind()).isEqualTo(REFUSED);
    }

    @Test
    void a_wrong_password_and_a_mistake_of_our_own_lose_no_mail() {
        assertThat(throwing(new MailAuthenticationException("535 who are you")).kind())
                .isEqualTo(LATER);
        assertThat(throwing(new IllegalStateException("our mistake")))
                .isEqualTo(new ServerAnswer(LATER, "our mistake"));
    }

    @Test
    void words_without_end_are_cut_to_what_the_table_keeps_and_no_words_get_a_name() {
        var endless = failing(new MessagingException("  550 " + "x".repeat(10_000)));

        assertThat(endless.words()).hasSize(500).startsWith("550 ");
        assertThat(throwing(new NullPointerException()).words()).isEqualTo("NullPointerException");
    }

    @Test
    void a_failure_without_any_message_of_its_own_is_read_by_its_cause() {
        assertThat(throwing(new MailSendException("failed", new MessagingException("552 too large"))))
                .isEqualTo(new ServerAnswer(REFUSED, "552 too large"));
        assertThat(throwing(new MailSendException("nothing is known")).kind()).isEqualTo(UNREACHABLE);
    }

    private static ServerAnswer failing(MessagingException failure) {
        return throwing(new MailSendException(Map.of("message", failure)));
    }

    private static ServerAnswer throwing(Exception failure) {
        return ServerAnswer.to(() -> {
            throw failure;
        });
    }
}
