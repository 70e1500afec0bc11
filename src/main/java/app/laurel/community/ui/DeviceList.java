package app.laurel.community.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.community.signin.Device;
import app.laurel.community.signin.Devices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;

/** The devices on which a person stays signed in, each with a way to revoke that. */
class DeviceList extends Div {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Devices devices;
    private final ZoneId elsewhere;

    /** @param elsewhere the zone of the moments shown, where the browser names none */
    DeviceList(CurrentAccount current, Devices devices, ZoneId elsewhere) {
        this.current = current;
        this.devices = devices;
        this.elsewhere = elsewhere;
        refresh();
    }

    private void refresh() {
        var staying = devices.list(current.id());
        removeAll();
        if (!staying.isEmpty()) add(new Paragraph(getTranslation("community.account.devices-lead")));
        add(Rows.of(staying, this::row, getTranslation("community.account.devices-none")));
    }

    private Row row(Device device) {
        var until = getTranslation(
                "community.account.device-until",
                moment(device.addedAt()),
                moment(device.usedAt()),
                moment(device.endsAt()));
        var end = new Button(getTranslation("community.account.device-end"), click -> end(device));
        end.setAriaLabel(getTranslation("community.account.device-end-of", device.browser()));
        return new Row(device.browser()).withNote(until).offering(end);
    }

    private void end(Device device) {
        devices.end(current.id(), device.id());
        Notices.done(getTranslation("community.account.ended"));
        refresh();
    }

    private String moment(Instant moment) {
        return Moments.zoned(moment, Reader.zone().orElse(elsewhere), Reader.language());
    }
}
