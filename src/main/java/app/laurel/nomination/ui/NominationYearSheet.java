package app.laurel.nomination.ui;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.base.ui.OpenedOnce;
import app.laurel.edition.Edition;
import app.laurel.nomination.ui.NominationYearOpening.PlacedHit;
import app.laurel.nomination.ui.NominationYearOpening.PlacedReply;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** The server's side of {@code <laurel-nominate-year>}: it knows which year it is for, and nothing of the nominations. */
@Tag("laurel-nominate-year")
@JsModule("./laurel-nominate-year.ts")
final class NominationYearSheet extends Component {
    private static final long serialVersionUID = 1;

    private final transient NominationYearCalls calls;
    private final String community;
    private final int edition;
    private final HashMap<Integer, Integer> idsByNumber = new HashMap<>();

    NominationYearSheet(NominationYearCalls calls, String community, Edition edition, NominationYearOpening opening) {
        this.calls = calls;
        this.community = community;
        this.edition = edition.id().value();
        edition.terms().forEach(it -> idsByNumber.put(it.number(), it.id().value()));
        OpenedOnce.with(this, opening);
    }

    /** Shops that may be meant, and where they belong. */
    @ClientCallable
    List<PlacedHit> search(String typed) {
        return calls.search(community, new EditionId(edition), typed);
    }

    /**
     * Nominates a known shop in the category that had this number when the page was opened.
     *
     * @throws AccessDeniedException if none had
     */
    @ClientCallable
    PlacedReply nominate(int category, int shop) {
        var id = idsByNumber.get(category);
        if (id == null) throw new AccessDeniedException("this is for categories of the year at hand");
        return calls.nominate(community, new EditionId(edition), new CategoryId(id), new ShopId(shop));
    }
}
