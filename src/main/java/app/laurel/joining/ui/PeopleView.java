package app.laurel.joining.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.Rows;
import app.laurel.community.Appointments;
import app.laurel.community.Bars;
import app.laurel.community.Communities;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.NewMember;
import app.laurel.community.Roster;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.joining.JoinRequests;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;

/** The members of a community: who belongs since when, and who moderates or speaks for a shop. */
@Route(":community/desk/people")
@PermitAll
class PeopleView extends Page {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Members members;
    private final transient Roster roster;
    private final transient Appointments appointments;
    private final transient Bars bars;
    private final transient JoinRequests requests;
    private final transient Clock clock;
    private final TextField search = new TextField(getTranslation("community.people.search"));
    private final Paragraph found = new Paragraph();
    private final Rows rows = new Rows();
    private int passed; // how many of the people found were asked for so far, those counted whose rows cannot be read
    private final Button more = new Button(getTranslation("community.people.more"), click -> append());

    /** Eight: who belongs and who is in office is seen and decided at one place, and who waits to come in is shown beside. */
    PeopleView(
            CurrentAccount current,
            Communities communities,
            Members members,
            Roster roster,
            Appointments appointments,
            Bars bars,
            JoinRequests requests,
            Clock clock) {
        super("community.people.title");
        this.current = current;
        this.communities = communities;
        this.members = members;
        this.roster = roster;
        this.appointments = appointments;
        this.bars = bars;
        this.requests = requests;
        this.clock = clock;
        search.setClassName("laurel-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        found.setClassName("laurel-muted");
        found.getElement().setAttribute("role", "status");
    }

    @Override
    protected void show() {
        var today = LocalDate.now(
                clock.withZone(communities.get(moderator().community()).zone()));
        var form = new Card(getTranslation("community.people.new"), new NewMemberForm(today, this::add));
        show(new H1(title()), new NextSteps(toJoining()), form, search, found, rows, more);
        refresh();
    }

    private LinkButton toJoining() {
        var waiting = requests.countWaiting(moderator());
        var key = waiting == 0 ? "joining.desk.title" : "joining.desk.waiting";
        return new LinkButton(Links.joining(slug()), getTranslation(key, waiting));
    }

    /** Asked again for each act, because the role may have been taken away since the page was opened. */
    private Moderator moderator() {
        return current.moderator(slug());
    }

    private void refresh() {
        rows.removeAll();
        passed = 0;
        append();
    }

    private void append() {
        var acts = new PersonActs(current, slug(), roster, appointments, bars, this::refresh);
        var page = members.list(moderator(), search.getValue(), passed, PAGE);
        page.forEach(it -> rows.add(PersonRow.of(it, acts)));
        var all = members.count(moderator(), search.getValue());
        found.setText(getTranslation("community.people.found", all));
        passed += PAGE;
        more.setVisible(passed < all);
    }

    private boolean add(NewMember wanted) {
        var outcome = roster.add(moderator(), wanted);
        switch (outcome) {
            case ADDED -> Notices.done(getTranslation("community.people.added", wanted.mail()));
            case MEMBER_ALREADY -> Notices.problem(getTranslation("community.people.already", wanted.mail()));
            case BARRED -> Notices.problem(getTranslation("community.people.barred", wanted.mail()));
        }
        refresh();
        return outcome == Roster.AddOutcome.ADDED;
    }
}
