package app.laurel.demonstration.ui;

import app.laurel.base.occasion.InventedOnly;
import app.laurel.base.ui.FrameNotice;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

/** Says above every view that this is a demonstration, and leads to the page where a visitor may be someone else. */
@Component
@InventedOnly
class DemonstrationNotice implements FrameNotice {
    @Override
    public com.vaadin.flow.component.Component show() {
        var other = new Anchor("/sign-in/demonstration", I18NProvider.translate("demonstration.bar.change"));
        other.setRouterIgnore(true);
        var notice = new Div(new Span(I18NProvider.translate("demonstration.banner")), other);
        notice.setClassName("laurel-demonstration");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }
}
