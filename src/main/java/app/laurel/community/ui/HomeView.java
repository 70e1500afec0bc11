package app.laurel.community.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("")
@AnonymousAllowed
class HomeView extends Composite<Main> {
    HomeView() {
        getContent().add(new H1(getTranslation("base.signin")));
    }
}
