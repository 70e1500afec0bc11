package app.laurel;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Lets several applications live in one process, as the contexts of tests do. Vaadin makes a holder of who is signed in for each application and installs it for
 * the whole process: the application that began first would look for its people in the holder of the one that began last.
 */
public final class OneSecurityContext implements BeanPostProcessor {
    private static final VaadinAwareSecurityContextHolderStrategy OF_ALL =
            new VaadinAwareSecurityContextHolderStrategy();

    /** Makes it the holder of the process, whatever application began last, and signs out whoever is in it on this thread. */
    static void renew() {
        SecurityContextHolder.setContextHolderStrategy(OF_ALL);
        OF_ALL.clearContext();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof VaadinAwareSecurityContextHolderStrategy)) return bean;
        SecurityContextHolder.setContextHolderStrategy(OF_ALL);
        return OF_ALL;
    }
}
