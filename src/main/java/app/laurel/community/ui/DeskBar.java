package app.laurel.community.ui;

import app.laurel.community.signin.CurrentAccount;
import app.laurel.community.signin.HeldFactors;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Asks whoever has a second factor for it when a desk is opened, and not again while that person goes from one of its pages to the
 * next: what takes two people asks for itself.
 */
@Component
class DeskBar implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1;
    private static final String OPEN = "laurel desk is open";
    private static final String DESK = "[^/]+/desk(/.*)?";

    private final transient CurrentAccount current;
    private final transient HeldFactors held;

    DeskBar(CurrentAccount current, HeldFactors held) {
        this.current = current;
        this.held = held;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource()
                .addUIInitListener(it -> it.getUI().addBeforeEnterListener(event -> beforeEnter(it.getUI(), event)));
    }

    private void beforeEnter(UI ui, BeforeEnterEvent event) {
        var path = event.getLocation().getPath();
        var isDesk = path.matches(DESK);
        var opens = isDesk && ComponentUtil.getData(ui, OPEN) == null;
        if (opens && current.find().filter(held::isDue).isPresent()) {
            event.forwardToUrl("/sign-in/factor?to=/app/" + path);
        } else {
            ComponentUtil.setData(ui, OPEN, isDesk ? Boolean.TRUE : null);
        }
    }
}
