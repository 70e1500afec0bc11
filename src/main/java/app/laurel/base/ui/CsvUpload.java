package app.laurel.base.ui;

import app.laurel.base.Progress;
import app.laurel.base.csv.CsvLimits;
import app.laurel.base.csv.FileAnswer;
import app.laurel.base.csv.LineProblem;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Takes a CSV file from a person's machine and says what came of it, line by line where lines are bad. */
public final class CsvUpload extends Card {
    private static final long serialVersionUID = 1;
    private static final int POLL_MILLISECONDS = 400;
    private static final int LISTED = 100;

    /** One file at a time on each machine: reading takes memory and a processor, and everybody else is to notice nothing. */
    private static final Semaphore TURN = new Semaphore(1);

    /** How long a file may take to arrive, so that a turn ends: 64 MB at 9 Mbit/s. */
    private static final Duration ARRIVES_WITHIN = Duration.ofMinutes(1);

    private final transient Texts texts;
    /** That of the page; on the thread of an upload nobody could say. */
    private final Language language = Reader.language();

    private final transient Taking taking;
    private final transient Runnable taken;
    private final String failed;
    private final ProgressBar bar = new ProgressBar();
    private final Div answer = new Div();
    private final Upload upload;

    /**
     * A card with title, instruction and example.
     *
     * @param prefix of the keys {@code .title}, {@code .how} and {@code .failed}
     * @param example the first lines of such a file
     * @param taken runs once a file is in
     */
    public CsvUpload(String prefix, String example, Texts texts, Taking taking, Runnable taken) {
        this.texts = texts;
        this.taking = taking;
        this.taken = taken;
        this.failed = prefix + ".failed";
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation(prefix + ".title"));
        answer.getElement().setAttribute("role", "status");
        upload = new Upload(this::receive);
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) CsvLimits.USUAL.bytes());
        upload.addFileRejectedListener(refused -> show(refused.getErrorMessage()));
        upload.setI18n(UploadWords.of(this, "base.upload.too-big", "base.upload.no-csv", failed));
        var sample = new Pre(example);
        sample.setClassName("laurel-code");
        var title = new H2(getTranslation(prefix + ".title"));
        add(title, new Paragraph(getTranslation(prefix + ".how")), sample, upload, bar, answer);
    }

    private String word(String name) {
        return getTranslation("base.upload." + name);
    }

    /** Runs on the request's own thread, without the session's lock: the page polls meanwhile and shows how far it is. */
    void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        if (!TURN.tryAcquire()) {
            update(ui, () -> show(word("busy")));
            event.reject(word("busy"));
            return;
        }
        try {
            read(event, ui);
        } finally {
            TURN.release();
        }
    }

    private void read(UploadEvent event, UI ui) throws IOException {
        update(ui, () -> begin(ui));
        try (var file = new PromptBody(event.getInputStream(), ARRIVES_WITHIN, System::nanoTime)) {
            var outcome = taking.take(file, event.getFileSize(), (done, total) -> show(ui, done, total), language);
            update(ui, () -> end(ui, outcome, language));
        } catch (IOException | RuntimeException failure) {
            update(ui, () -> fail(ui));
            throw failure;
        }
    }

    /** What goes wrong inside is the error handler's business, as in any other event. */
    private static void update(UI ui, Command words) {
        var _ = ui.access(words);
    }

    private void show(UI ui, long done, long total) {
        update(ui, () -> bar.setValue(total <= 0 ? 0 : Math.min(1.0, (double) done / total)));
    }

    private void begin(UI ui) {
        ui.setPollInterval(POLL_MILLISECONDS);
        answer.removeAll();
        bar.setValue(0);
        bar.setVisible(true);
    }

    private void show(String words) {
        answer.removeAll();
        answer.add(new Paragraph(words));
    }

    private void fail(UI ui) {
        ui.setPollInterval(-1);
        bar.setVisible(false);
        show(getTranslation(failed));
    }

    private void end(UI ui, FileAnswer outcome, Language language) {
        ui.setPollInterval(-1);
        bar.setVisible(false);
        upload.clearFileList(); // room for the next file, which is often the same one put right
        if (outcome.verdict() == FileAnswer.Verdict.TAKEN) taken.run();
        show(outcome.words());
        if (outcome.problems().isEmpty()) return;
        var listed = outcome.problems().stream().limit(LISTED).toList();
        answer.add(Rows.inOrder(listed, it -> row(it, language)));
    }

    private ListItem row(LineProblem problem, Language language) {
        return new ListItem(problem.words(texts, language));
    }

    /** Takes such a file, whole or not at all. */
    @FunctionalInterface
    public interface Taking {
        /** Reads it to its end; {@code size} in bytes, -1 if not known. */
        FileAnswer take(InputStream file, long size, Progress progress, Language language);
    }
}
