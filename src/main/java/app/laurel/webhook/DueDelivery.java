package app.laurel.webhook;

/**
 * A delivery whose time has come, with all that it takes.
 *
 * @param attempts tries since it was queued last
 */
record DueDelivery(String id, Webhook to, String body, int attempts) {}
