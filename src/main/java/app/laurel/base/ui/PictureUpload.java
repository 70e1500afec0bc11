package app.laurel.base.ui;

import app.laurel.base.picture.UnfitPicture;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;

/** Takes a picture from a person's machine and says what is wrong with it. */
public final class PictureUpload extends Div {
    private static final long serialVersionUID = 1;
    private static final int POLL_MILLISECONDS = 400;

    private final String texts;
    private final int mostBytes;
    private final transient Taking taking;
    private final transient Runnable taken;
    private final Upload upload = new Upload(this::receive);
    private final Alert wrong = new Alert();

    /**
     * Without a picture yet.
     *
     * @param texts prefix of the keys of why a file is not taken, and of "failed"
     * @param taking on the thread of the upload
     * @param taken runs once there is a new picture
     */
    public PictureUpload(String texts, int mostBytes, Taking taking, Runnable taken) {
        this.texts = texts;
        this.mostBytes = mostBytes;
        this.taking = taking;
        this.taken = taken;
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostBytes);
        upload.addFileRejectedListener(refused -> wrong.show(refused.getErrorMessage()));
        upload.setI18n(UploadWords.of(
                this, UnfitPicture.TOO_LARGE.key(texts), UnfitPicture.OTHER_KIND.key(texts), texts + ".failed"));
        add(upload, wrong);
    }

    /** Runs on the request's own thread; one byte more than is allowed is as good as all of them. */
    void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        update(ui, () -> ui.setPollInterval(POLL_MILLISECONDS));
        try (var file = event.getInputStream()) {
            var words = taking.take(file.readNBytes(mostBytes + 1));
            update(ui, () -> end(ui, words));
        } catch (IOException | RuntimeException failure) {
            update(ui, () -> end(ui, getTranslation(texts + ".failed")));
            throw failure;
        }
    }

    private void end(UI ui, String words) {
        ui.setPollInterval(-1);
        upload.clearFileList();
        wrong.show(words);
        if (words.isEmpty()) taken.run();
    }

    /** What goes wrong inside is the error handler's business, as in any other event. */
    private static void update(UI ui, Command words) {
        var _ = ui.access(words);
    }

    /** Takes such a file. */
    @FunctionalInterface
    public interface Taking {
        /** What is wrong with it, in a sentence; empty where it is taken. */
        String take(byte[] file);
    }
}
