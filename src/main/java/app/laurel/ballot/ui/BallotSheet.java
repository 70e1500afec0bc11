package app.laurel.ballot.ui;

import app.laurel.base.id.CategoryId;
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

    private final transient BallotCalls calls;
    private final String community;
    private final int category;

    BallotSheet(BallotCalls calls, String community, CategoryId category, BallotOpening opening) {
        this.calls = calls;
        this.community = community;
        this.category = category.value();
        OpenedOnce.with(this, opening);
    }

    /** Keeps a draft. */
    @ClientCallable
    BallotReply save(int version, String id, String answers) {
        return calls.save(call(version, id), answers);
    }

    /** Casts the ballot. */
    @ClientCallable
    BallotReply cast(int version, String id, String answers) {
        return calls.cast(call(version, id), answers, VaadinServletRequest.getCurrent());
    }

    /** Takes the ballot back. */
    @ClientCallable
    BallotReply withdraw(int version, String id) {
        return calls.withdraw(call(version, id), VaadinServletRequest.getCurrent());
    }

    /** What is kept now. */
    @ClientCallable
    BallotReply reread() {
        return calls.reread(call(0, ""));
    }

    private BallotCall call(int version, String id) {
        return new BallotCall(community, new CategoryId(category), version, id);
    }
}
