package app.laurel.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Each page of the application that was told to come again does so after a time of its own, so that not all come at the same. */
@Component
class PatientBrowsers implements VaadinServiceInitListener {
    private static final int SOONEST = 4_000;
    private static final int LATEST = 12_000;

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource()
                .addUIInitListener(it -> it.getUI()
                        .getReconnectDialogConfiguration()
                        .setReconnectInterval(RandomGenerator.getDefault().nextInt(SOONEST, LATEST)));
    }
}
