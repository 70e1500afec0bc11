package app.laurel.nomination.ui;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.ShopId;
import app.laurel.base.ui.OpenedOnce;
import app.laurel.nomination.ui.NominationOpening.Hit;
import app.laurel.nomination.ui.NominationOpening.Reply;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** The server's side of {@code <laurel-nominate>}: it knows which category it is for, and nothing of the nominations. */
@Tag("laurel-nominate")
@JsModule("./laurel-nominate.ts")
final class NominationSheet extends Component {
    private static final long serialVersionUID = 1;

    private final transient NominationCalls calls;
    private final String community;
    private final int category;

    NominationSheet(NominationCalls calls, String community, CategoryId category, NominationOpening opening) {
        this.calls = calls;
        this.community = community;
        this.category = category.value();
        OpenedOnce.with(this, opening);
    }

    /** Shops that may be meant. */
    @ClientCallable
    List<Hit> search(String typed) {
        return calls.search(community, typed);
    }

    /** Nominates a known shop. */
    @ClientCallable
    Reply nominate(int shop) {
        return calls.nominate(community, id(), new ShopId(shop));
    }

    /** Nominates a shop by its address. */
    @ClientCallable
    Reply nominateNew(String address, String name) {
        return calls.nominate(community, id(), address, name);
    }

    /** Keeps a reason. */
    @ClientCallable
    Reply explain(int nominee, String reason) {
        return calls.explain(community, id(), new NomineeId(nominee), reason);
    }

    /** Takes a nomination out. */
    @ClientCallable
    Reply remove(int nominee) {
        return calls.remove(community, id(), new NomineeId(nominee));
    }

    private CategoryId id() {
        return new CategoryId(category);
    }
}
