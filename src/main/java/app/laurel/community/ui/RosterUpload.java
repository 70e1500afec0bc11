package app.laurel.community.ui;

import app.laurel.base.Language;
import app.laurel.base.Progress;
import app.laurel.base.Texts;
import app.laurel.base.csv.LineProblem;
import app.laurel.community.Moderator;
import app.laurel.community.RosterImports;
import app.laurel.community.RosterOutcome;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Supplier;

/** Takes a roster from the moderator's machine and says what came of it, line by line where lines are bad. */
final class RosterUpload extends Section {
    private static final long serialVersionUID = 1;
    private static final int POLL_MILLISECONDS = 400;
    private static final int LISTED = 100;

    private final transient RosterImports rosters;
    private final transient Supplier<Moderator> moderator;
    private final transient Texts texts;
    private final Div answer = new Div();

    RosterUpload(RosterImports rosters, Supplier<Moderator> moderator, Texts texts) {
        this.rosters = rosters;
        this.moderator = moderator;
        this.texts = texts;
        setClassName("laurel-card");
        answer.getElement().setAttribute("role", "status");
        var upload = new Upload(this::receive);
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFiles(1);
        var sample =
                new Pre("mail,display name,joined\nhana@example.org,하나,2024-03-01\nmin@example.org,Min,2025-11-23");
        sample.setClassName("laurel-code");
        add(
                new H2(getTranslation("community.roster.title")),
                new Paragraph(getTranslation("community.roster.how")),
                sample,
                new Paragraph(getTranslation("community.roster.roll")),
                upload,
                answer);
    }

    /** Runs on the request's own thread, without the session's lock: the page polls meanwhile. */
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var language = Language.of(getLocale());
        tell(ui, () -> ui.setPollInterval(POLL_MILLISECONDS));
        try (var file = event.getInputStream()) {
            var outcome = rosters.take(moderator.get(), file, event.getFileSize(), Progress.UNHEARD);
            tell(ui, () -> end(ui, outcome, language));
        } catch (IOException | RuntimeException failed) {
            tell(ui, () -> fail(ui));
            throw failed;
        }
    }

    private static void tell(UI ui, Command words) {
        var _ = ui.access(words);
    }

    private void fail(UI ui) {
        ui.setPollInterval(-1);
        answer.removeAll();
        answer.add(new Paragraph(getTranslation("community.roster.failed")));
    }

    private void end(UI ui, RosterOutcome outcome, Language language) {
        ui.setPollInterval(-1);
        answer.removeAll();
        switch (outcome) {
            case RosterOutcome.Taken(var added, var changed, var unchanged) ->
                answer.add(new Paragraph(getTranslation("community.roster.taken", added, changed, unchanged)));
            case RosterOutcome.Refused(var problems, var count) -> {
                var rows = new OrderedList();
                rows.setClassName("laurel-rows");
                problems.stream().limit(LISTED).forEach(it -> rows.add(row(it, language)));
                answer.add(new Paragraph(getTranslation("community.roster.refused", count)), rows);
            }
        }
    }

    private ListItem row(LineProblem problem, Language language) {
        var line = getTranslation("community.roster.line", Long.toString(problem.line()));
        return new ListItem(line + " " + problem.reason(texts, language) + " " + problem.remedy(texts, language));
    }
}
