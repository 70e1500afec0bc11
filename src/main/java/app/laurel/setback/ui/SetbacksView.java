package app.laurel.setback.ui;

import app.laurel.base.LaurelSettings;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.setback.Setback;
import app.laurel.setback.Setbacks;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What of one community was set aside, for its moderators. */
@Route(":community/desk/setbacks")
@PermitAll
class SetbacksView extends SetbacksPage {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Setbacks setbacks;

    SetbacksView(CurrentAccount current, Setbacks setbacks, LaurelSettings settings) {
        super(settings);
        this.current = current;
        this.setbacks = setbacks;
    }

    @Override
    List<Setback> list() {
        return setbacks.list(current.moderator(slug()));
    }
}
