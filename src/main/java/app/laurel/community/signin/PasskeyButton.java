package app.laurel.community.signin;

import app.laurel.community.passkey.PasskeyQuestion;

/**
 * A button that asks the device for a passkey.
 *
 * @param action where the answer goes
 * @param makes whether a new passkey is asked for
 */
public record PasskeyButton(String action, boolean makes, PasskeyQuestion question) {}
