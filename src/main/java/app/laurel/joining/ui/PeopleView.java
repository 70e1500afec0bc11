package app.laurel.joining.ui;

import app.laurel.base.ui.DeskTable;
import app.laurel.base.ui.FormButton;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.community.Appointments;
import app.laurel.community.Bars;
import app.laurel.community.Communities;
import app.laurel.community.Moderator;
import app.laurel.community.NewMember;
import app.laurel.community.People;
import app.laurel.community.PeopleSought.Kind;
import app.laurel.community.Person;
import app.laurel.community.Roster;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.joining.JoinRequests;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The members of a community: who belongs since when, and who moderates or speaks for a shop. */
@Route(":community/desk/people")
@PermitAll
class PeopleView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient People people;
    private final transient Roster roster;
    private final transient Appointments appointments;
    private final transient Bars bars;
    private final transient JoinRequests requests;
    private final transient Clock clock;
    private @Nullable DeskTable<Person, Kind> table;

    /** Eight: who belongs and who is in office is seen and decided at one place, and who waits to come in is shown beside. */
    PeopleView(
            CurrentAccount current,
            Communities communities,
            People people,
            Roster roster,
            Appointments appointments,
            Bars bars,
            JoinRequests requests,
            Clock clock) {
        super("community.people.title");
        this.current = current;
        this.communities = communities;
        this.people = people;
        this.roster = roster;
        this.appointments = appointments;
        this.bars = bars;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    protected void show() {
        var acts = new PersonActs(current, slug(), roster, appointments, bars, this::changed);
        var rows = new PeopleRows(this::moderator, people, it -> new PersonDetail(it, acts));
        var shown = PeopleTable.of(rows)
                .headed(title(), toJoining(), new FormButton(getTranslation("community.people.new"), this::form))
                .offering(new PeopleActs(this::moderator, people, roster, bars).list());
        table = shown;
        show(shown);
        shown.refresh();
    }

    private LinkButton toJoining() {
        var waiting = requests.countWaiting(moderator());
        var key = waiting == 0 ? "joining.desk.title" : "joining.desk.waiting";
        return new LinkButton(Links.joining(slug()), getTranslation(key, waiting));
    }

    private NewMemberForm form(Dialog dialog) {
        var zone = communities.get(moderator().community()).zone();
        return new NewMemberForm(LocalDate.now(clock.withZone(zone)), it -> {
            var added = add(it);
            if (added) dialog.close();
            return added;
        });
    }

    private void changed() {
        if (table != null) table.changed();
    }

    /** Asked again for each act, because the role may have been taken away since the page was opened. */
    private Moderator moderator() {
        return current.moderator(slug());
    }

    private boolean add(NewMember wanted) {
        var outcome = roster.add(moderator(), wanted);
        switch (outcome) {
            case ADDED -> Notices.done(getTranslation("community.people.added", wanted.mail()));
            case MEMBER_ALREADY -> Notices.problem(getTranslation("community.people.already", wanted.mail()));
            case BARRED -> Notices.problem(getTranslation("community.people.barred", wanted.mail()));
        }
        changed();
        return outcome == Roster.AddOutcome.ADDED;
    }
}
