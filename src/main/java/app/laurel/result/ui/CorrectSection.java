package app.laurel.result.ui;

import app.laurel.ballot.ImportedBallotFile;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.community.AskOutcome;
import app.laurel.result.CountedResult;
import app.laurel.result.ResultAnnulment;
import app.laurel.result.ResultCorrection;
import app.laurel.result.YearExclusions;
import app.laurel.tally.document.ResultDocument.LeftOutFile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks a second person to annul what is published, or to have it counted again without some shops or some files of paper ballots. */
final class CorrectSection extends Card {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 16;

    private final transient Acting acting;

    CorrectSection(Acting acting, CountedResult counted, ResultAnnulment annulment, ResultCorrection correction) {
        this.acting = acting;
        var shops = new DisqualifiedFields(counted);
        var edition = acting.edition().id();
        var files = files(counted, correction.listFiles(edition));
        var acts = new Div(
                button("result.correct.button", reason -> {
                    var exclusions = new YearExclusions(shops.chosen(), files.getValue());
                    return correction.ask(acting.moderator().get(), edition, exclusions, reason);
                }),
                button(
                        "result.annul.button",
                        reason -> annulment.ask(acting.moderator().get(), edition, reason)));
        acts.setClassName("laurel-fields");
        add(
                new H2(getTranslation("result.correct.title")),
                new Paragraph(getTranslation("result.correct.text")),
                shops,
                files,
                acts);
    }

    /** The files of paper ballots by hash, those ticked that this version leaves out; not there where nothing came on paper. */
    private CheckboxGroup<String> files(CountedResult counted, List<ImportedBallotFile> taken) {
        var byHash = taken.stream().collect(Collectors.toMap(ImportedBallotFile::hash, Function.identity()));
        var files = new CheckboxGroup<String>(getTranslation("result.correct.files"));
        files.setItems(taken.stream().map(ImportedBallotFile::hash).toList());
        files.setItemLabelGenerator(it -> label(Objects.requireNonNull(byHash.get(it))));
        files.setHelperText(getTranslation("result.correct.files.note"));
        files.setValue(counted.parts().stream()
                .flatMap(it -> it.document().leftOutFiles().stream())
                .map(LeftOutFile::file)
                .filter(byHash::containsKey)
                .collect(Collectors.toSet()));
        files.setVisible(!taken.isEmpty());
        return files;
    }

    private String label(ImportedBallotFile file) {
        var zone = acting.edition().schedule().zone();
        var taken = Moments.of(file.at(), zone, Reader.language());
        return getTranslation(
                "result.correct.files.item", taken, file.ballots(), file.hash().substring(0, SHOWN));
    }

    private Button button(String key, Function<String, AskOutcome> ask) {
        var name = getTranslation(key);
        return new Button(name, click -> new ReasonDialog(name, reason -> show(ask.apply(reason))).open());
    }

    private @Nullable String show(AskOutcome outcome) {
        var words = getTranslation(outcome.key());
        if (!(outcome instanceof AskOutcome.Asked)) return words;
        Notices.done(words);
        acting.done().run();
        return null;
    }
}
