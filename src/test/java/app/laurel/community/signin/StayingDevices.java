package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.AccountId;
import java.util.UUID;

/** Devices on which people stay signed in, for tests that only look at them. */
public final class StayingDevices {
    private StayingDevices() {}

    /** The person stays signed in there. */
    public static void begin(Devices devices, AccountId account, String browser) {
        assertThat(devices.begin(account, UUID.randomUUID().toString(), browser))
                .isPresent();
    }
}
