package app.laurel.setback.ui;

import app.laurel.base.LaurelSettings;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.setback.Setback;
import app.laurel.setback.Setbacks;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What was set aside in the whole installation, for its hosts. */
@Route("settings/setbacks")
@PermitAll
class AllSetbacksView extends SetbacksPage {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Setbacks setbacks;

    AllSetbacksView(CurrentAccount current, Setbacks setbacks, LaurelSettings settings) {
        super(settings);
        this.current = current;
        this.setbacks = setbacks;
    }

    @Override
    List<Setback> list() {
        return setbacks.list(current.host());
    }
}
