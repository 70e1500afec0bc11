package app.laurel.ballot.ui;

import app.laurel.base.id.EditionId;
import app.laurel.base.ui.OpenedOnce;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinServletRequest;

/**
 * The server's side of {@code <laurel-ballot>}. It holds whose ballot it is and nothing of it: every call reads, writes and
 * answers with the whole ballot, which is a few hundred bytes.
 */
@Tag("laurel-ballot")
@JsModule("./laurel-ballot.ts")
final class BallotSheet extends Component {
    private static final long serialVersionUID = 1;

    private final transient BallotDesk desk;
    private final String community;
    private final int edition;

    BallotSheet(BallotDesk desk, String community, EditionId edition, Opening opening) {
        this.desk = desk;
        this.community = community;
        this.edition = edition.value();
        OpenedOnce.with(this, opening);
    }

    /** Keeps a draft. */
    @ClientCallable
    Reply save(int version, String id, String answers) {
        return desk.save(press(version, id), answers);
    }

    /** Casts the ballot. */
    @ClientCallable
    Reply cast(int version, String id, String answers) {
        return desk.cast(press(version, id), answers, VaadinServletRequest.getCurrent());
    }

    /** Takes the ballot back. */
    @ClientCallable
    Reply withdraw(int version, String id) {
        return desk.withdraw(press(version, id), VaadinServletRequest.getCurrent());
    }

    /** What is kept now. */
    @ClientCallable
    Reply reread() {
        return desk.reread(press(0, ""));
    }

    private Press press(int version, String id) {
        return new Press(community, new EditionId(edition), version, id);
    }
}
