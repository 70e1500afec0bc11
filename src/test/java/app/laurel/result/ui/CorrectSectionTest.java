package app.laurel.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.Screen;
import app.laurel.ballot.PaperBallots;
import app.laurel.base.text.Language;
import app.laurel.community.Proposals;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator asks for a wrong file of paper ballots to be left out, at the desk. */
@LaurelTest
class CorrectSectionTest extends SpringBrowserlessTest {
    private final PaperBallots papers;
    private final Proposals proposals;
    private final OpenEdition edition;
    private final Screen screen = new Screen(this);

    @Autowired
    CorrectSectionTest(PaperBallots papers, Proposals proposals, PublishedEditions published) {
        this.papers = papers;
        this.proposals = proposals;
        edition = published.aPublishedEdition();
    }

    @Test
    @SuppressWarnings("unchecked") // why: the files are chosen by their hashes
    void a_file_that_is_ticked_is_asked_to_be_left_out() {
        var file = papers.of(edition.id()).files().getFirst();
        UI.getCurrent().setLocale(Language.EN.locale());
        screen.as(edition.first().account())
                .open("%s/desk/editions/%d/result".formatted(edition.community().slug(), edition.year()));
        var files = (CheckboxGroup<String>) find(CheckboxGroup.class)
                .withLabel("Files of paper ballots that do not count")
                .single();
        assertThat(files.getItemLabelGenerator().apply(file.hash()))
                .contains("12 ballots, SHA-256 " + file.hash().substring(0, 16));
        files.setValue(Set.of(file.hash()));

        screen.press("Ask for a correction");
        find(TextArea.class).single().setValue("It was last year’s file.");
        screen.confirm("Confirm");

        var waiting = proposals.listWaiting(edition.second());
        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst().proposal().fact("left-out")).isEqualTo(file.hash());
    }
}
