package app.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Fails a class of tests that leaves somebody signed in on its thread. The next class in the process would act through that
 * person's browser, and which class is next differs from run to run.
 */
public final class NobodyStaysSignedIn implements BeforeAllCallback, AfterAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        OneSecurityContext.renew();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        try {
            assertThat(SecurityContextHolder.getContext().getAuthentication())
                    .as("whoever is signed in when the class ends")
                    .isNull();
            assertThat(VaadinSession.getCurrent())
                    .as("the session of the thread when the class ends")
                    .isNull();
            assertThat(UI.getCurrent())
                    .as("the page of the thread when the class ends")
                    .isNull();
        } finally {
            CurrentInstance.clearAll();
            OneSecurityContext.renew();
        }
    }
}
