/**
 * Mail that Laurel sends. It listens to what happened elsewhere, writes each mail into an outbox in the transaction of the act, and
 * sends it from there with retries; so no mail is sent for an act that failed, and none is lost for one that did not.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: id",
            "base :: occasion",
            "base :: seal",
            "base :: text",
            "base :: ui",
            "base :: web",
            "audit",
            "community",
            "setback",
            "community :: signin",
            "joining",
            "shop",
            "edition",
            "nomination",
            "ballot",
            "result",
            "badge",
            "badge :: misuse",
            "fulfilment",
            "comment"
        })
@NullMarked
package app.laurel.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
