package app.laurel.nomination.ui;

import app.laurel.base.Language;
import app.laurel.base.Texts;
import app.laurel.base.csv.LineProblem;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.nomination.ImportOutcome;
import app.laurel.nomination.ImportWords;
import app.laurel.nomination.NominationImports;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Supplier;

/** Takes a file of nominations from the moderator's machine and says what came of it, line by line where lines are bad. */
final class NominationUpload extends Section {
    private static final long serialVersionUID = 1;
    private static final int POLL_MILLISECONDS = 400;
    private static final int LISTED = 100;

    private final transient NominationImports imports;
    private final transient Supplier<Moderator> moderator;
    private final transient Edition edition;
    private final transient Texts texts;
    private final transient Runnable taken;
    private final ProgressBar bar = new ProgressBar();
    private final Div answer = new Div();

    NominationUpload(
            NominationImports imports, Supplier<Moderator> moderator, Edition edition, Texts texts, Runnable taken) {
        this.imports = imports;
        this.moderator = moderator;
        this.edition = edition;
        this.texts = texts;
        this.taken = taken;
        setClassName("laurel-card");
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("nomination.upload.title"));
        answer.getElement().setAttribute("role", "status");
        var upload = new Upload(this::receive);
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFiles(1);
        add(
                new H2(getTranslation("nomination.upload.title")),
                new Paragraph(getTranslation("nomination.upload.how")),
                new Pre("voter,nominee\nV001,Market One\nV001,https://shop.example\nV002,마켓 하나"),
                upload,
                bar,
                answer);
    }

    /** Runs on the request's own thread, without the session's lock: the page polls meanwhile and shows how far it is. */
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        tell(ui, () -> begin(ui));
        var language = Language.of(getLocale());
        try (var file = event.getInputStream()) {
            var outcome = imports.take(
                    moderator.get(),
                    edition.id(),
                    file,
                    event.getFileSize(),
                    (done, total) ->
                            tell(ui, () -> bar.setValue(total <= 0 ? 0 : Math.min(1.0, (double) done / total))));
            tell(ui, () -> end(ui, outcome, language));
        } catch (IOException | RuntimeException failed) {
            tell(ui, () -> fail(ui));
            throw failed;
        }
    }

    /** What goes wrong inside is the error handler's business, as in any other event. */
    private static void tell(UI ui, Command words) {
        var _ = ui.access(words);
    }

    private void begin(UI ui) {
        ui.setPollInterval(POLL_MILLISECONDS);
        answer.removeAll();
        bar.setValue(0);
        bar.setVisible(true);
    }

    private void fail(UI ui) {
        ui.setPollInterval(-1);
        bar.setVisible(false);
        answer.add(new Paragraph(getTranslation("nomination.upload.failed")));
    }

    private void end(UI ui, ImportOutcome outcome, Language language) {
        ui.setPollInterval(-1);
        bar.setVisible(false);
        if (outcome instanceof ImportOutcome.Taken) taken.run();
        answer.removeAll();
        answer.add(new Paragraph(ImportWords.of(outcome, edition, texts, language)));
        if (outcome instanceof ImportOutcome.Refused(var problems, var count)) {
            var rows = new OrderedList();
            rows.setClassName("laurel-rows");
            problems.stream().limit(LISTED).forEach(it -> rows.add(row(it, language)));
            answer.add(rows);
        }
    }

    private ListItem row(LineProblem problem, Language language) {
        var line = getTranslation("nomination.upload.line", Long.toString(problem.line()));
        return new ListItem(line + " " + problem.reason(texts, language) + " " + problem.remedy(texts, language));
    }
}
