package app.laurel.community.signin;

import app.laurel.base.id.AccountId;

/** What came of what a browser shows to be a device on which somebody stays signed in. */
sealed interface DeviceOutcome {
    /**
     * It is.
     *
     * @param secrets what the browser holds from now on
     */
    record Known(AccountId account, long device, String secrets) implements DeviceOutcome {}

    /** It was let in a moment ago, and the answer may be on its way: the browser is to ask again. */
    record JustUsed() implements DeviceOutcome {}

    /** It is no device of anybody, or has ended. */
    record Unknown() implements DeviceOutcome {}
}
