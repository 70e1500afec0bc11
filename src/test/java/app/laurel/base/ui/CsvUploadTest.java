package app.laurel.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.laurel.LaurelTest;
import app.laurel.base.csv.FileAnswer;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file comes in on a thread of its own, which knows no page. */
@LaurelTest
class CsvUploadTest extends SpringBrowserlessTest {
    private final Texts texts;

    @Autowired
    CsvUploadTest(Texts texts) {
        this.texts = texts;
    }

    @Test
    void the_answer_is_in_the_language_of_the_page() throws Exception {
        UI.getCurrent().setLocale(Locale.KOREAN);
        var asked = new AtomicReference<Language>();
        var upload = new CsvUpload(
                "nomination.upload",
                "voter,nominee",
                texts,
                (file, size, progress, language) -> {
                    asked.set(language);
                    return new FileAnswer(FileAnswer.Verdict.REFUSED, "");
                },
                () -> {});
        var event = event();

        try (var thread = Executors.newSingleThreadExecutor()) {
            thread.submit(() -> {
                        upload.receive(event);
                        return null;
                    })
                    .get();
        }

        assertThat(asked).hasValue(Language.KO);
    }

    private static UploadEvent event() throws IOException {
        var event = mock(UploadEvent.class);
        when(event.getUI()).thenReturn(UI.getCurrent());
        when(event.getInputStream()).thenReturn(new ByteArrayInputStream(new byte[0]));
        return event;
    }
}
