package app.laurel.community.signin;

import app.laurel.community.AccountProof;
import app.laurel.community.MailAddress;

/** What came of using a link or a code. */
sealed interface SignInOutcome {
    /** The address is proved: this is the person. */
    record Proved(AccountProof proof, MailAddress mail) implements SignInOutcome {}

    /** The link is good and would prove the address here. */
    record Ready() implements SignInOutcome {}

    /** Another code was mailed; a few tries are left. */
    record WrongCode() implements SignInOutcome {}

    /** Used, too old, tried too often, or never made: ask again. */
    record Gone() implements SignInOutcome {}

    /** The link is good, but this is not the browser that asked. */
    record OtherBrowser() implements SignInOutcome {}
}
