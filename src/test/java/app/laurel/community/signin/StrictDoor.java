package app.laurel.community.signin;

import app.laurel.LaurelTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A test of the whole application behind a proxy, with limits that few requests reach. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LaurelTest
@TestPropertySource(
        properties = {
            "laurel.proxies=10.0.0.0/8",
            "laurel.limits.sign-in-mails-per-network=20",
            "laurel.limits.sign-in-mails-per-address=5",
            "laurel.limits.worked-mails-per-address=3",
            "laurel.limits.known-mails-per-address=4",
            "laurel.limits.setup-tries-per-network=10"
        })
@interface StrictDoor {}
