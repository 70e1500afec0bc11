package app.laurel.load;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A view that shows nothing, in no layout: what Vaadin costs by itself. */
@Route(value = EmptyView.ROUTE, autoLayout = false)
@PermitAll
public class EmptyView extends Div {
    static final String ROUTE = "empty";
}
