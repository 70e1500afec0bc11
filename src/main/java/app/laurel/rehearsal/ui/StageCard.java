package app.laurel.rehearsal.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Reader;
import app.laurel.edition.Edition;
import app.laurel.edition.Milestone;
import app.laurel.rehearsal.Rehearsal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Where a rehearsal stands, what its invented members do, and the button to the next date. */
final class StageCard extends Card {
    private static final long serialVersionUID = 1;

    private final transient RehearsalWords words;

    StageCard(Rehearsal rehearsal, Edition year, boolean busy, RehearsalWords words, Runnable moveOn) {
        this.words = words;
        var language = Reader.language();
        var phase = new Paragraph(words.phase(year, language));
        phase.setClassName("laurel-clock");
        add(new H2(getTranslation("rehearsal.stage")), phase, new Paragraph(words.next(year, language)));
        if (busy) add(busy(rehearsal));
        words.nextOf(year).ifPresent(it -> add(new NextSteps(move(it, busy, moveOn))));
        add(note("rehearsal.colleague"), note("rehearsal.dates"));
    }

    private Paragraph busy(Rehearsal rehearsal) {
        var words = rehearsal.nominated()
                ? getTranslation("rehearsal.busy.votes", rehearsal.ballots(), rehearsal.voters())
                : getTranslation("rehearsal.busy.nominates");
        var busy = new Paragraph(words);
        busy.getElement().setAttribute("role", "status");
        return busy;
    }

    private Button move(Milestone next, boolean busy, Runnable moveOn) {
        var name = words.milestone(next, Reader.language());
        var button = new Button(getTranslation("rehearsal.move", name), click -> moveOn.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setEnabled(!busy);
        return button;
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.setClassName("laurel-muted");
        return note;
    }
}
