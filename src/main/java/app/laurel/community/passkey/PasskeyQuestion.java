package app.laurel.community.passkey;

/**
 * What a page asks the device.
 *
 * @param options WebAuthn's options as JSON, for the browser
 * @param sealed comes back with the answer: what was asked, of whom and until when, which only this installation can write
 */
public record PasskeyQuestion(String options, String sealed) {}
