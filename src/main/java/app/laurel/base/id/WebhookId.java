package app.laurel.base.id;

/** One address to which a community has its news delivered. */
public record WebhookId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
