package app.laurel.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.laurel.LaurelTest;
import app.laurel.base.ui.PictureUpload.Taking;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Whatever comes of a picture, the page says it and asks no further. */
@LaurelTest
class PictureUploadTest extends SpringBrowserlessTest {
    private final AtomicBoolean taken = new AtomicBoolean();

    @Test
    void a_failure_is_said_and_the_page_asks_no_further() throws IOException {
        var upload = upload(file -> {
            throw new IllegalStateException("the database is away");
        });
        var event = event();

        assertThatThrownBy(() -> upload.receive(event)).isInstanceOf(IllegalStateException.class);

        assertThat(answer(upload)).contains("something broke on our side");
        assertThat(taken).isFalse();
    }

    @Test
    void what_is_wrong_is_said_and_nothing_is_said_of_what_is_taken() throws IOException {
        var refusing = upload(file -> "It is too large.");
        refusing.receive(event());
        assertThat(answer(refusing)).isEqualTo("It is too large.");
        assertThat(taken).isFalse();

        var upload = upload(file -> "");
        upload.receive(event());
        assertThat(answer(upload)).isEmpty();
        assertThat(taken).isTrue();
    }

    @Test
    void the_words_while_a_file_comes_in_are_ours() {
        var words = upload(file -> "")
                .getChildren()
                .filter(Upload.class::isInstance)
                .map(Upload.class::cast)
                .findFirst();

        assertThat(words.orElseThrow().getI18n().getUploading().getError().getUnexpectedServerError())
                .contains("something broke on our side");
    }

    private PictureUpload upload(Taking taking) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var upload = new PictureUpload("fulfilment.photo", 10, taking, () -> taken.set(true));
        UI.getCurrent().add(upload);
        return upload;
    }

    /** What stands on the page once the pending updates have run, and nobody polls. */
    private static String answer(PictureUpload upload) {
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        return upload.getChildren()
                .filter(Alert.class::isInstance)
                .map(it -> it.getElement().getText())
                .findFirst()
                .orElseThrow();
    }

    private static UploadEvent event() throws IOException {
        var event = mock(UploadEvent.class);
        when(event.getUI()).thenReturn(UI.getCurrent());
        when(event.getInputStream()).thenReturn(new ByteArrayInputStream(new byte[0]));
        return event;
    }
}
