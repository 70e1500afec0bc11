package app.laurel.demonstration;

import app.laurel.base.start.ConfigurationProblem;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps invented and real apart: refuses to start for real people on invented data, and to show invented data elsewhere. */
@Component
class DemonstrationGuard implements SmartInitializingSingleton {
    private final DemonstrationSettings settings;
    private final DemonstrationStore store;
    private final TransactionTemplate transaction;

    DemonstrationGuard(DemonstrationSettings settings, DemonstrationStore store, TransactionTemplate transaction) {
        this.settings = settings;
        this.store = store;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.isOn()) return;
        if (settings.demonstration()) {
            throw new ConfigurationProblem(
                    "A demonstration runs on the database that comes along only, and LAUREL_DATABASE_URL names another.",
                    "Leave out LAUREL_DEMONSTRATION, or leave out LAUREL_DATABASE_URL.");
        }
        if (!Boolean.TRUE.equals(transaction.execute(status -> store.find().isPresent()))) return;
        throw new ConfigurationProblem(
                "This database is a demonstration: its people, shops and results are invented, and anyone may sign in as any of them.",
                settings.embedded()
                        ? "Name another folder in LAUREL_DATA for your own, or leave out --empty and LAUREL_DEMONSTRATION to see this one."
                        : "Name an empty database in LAUREL_DATABASE_URL.");
    }
}
