package app.laurel.ratelimit;

import app.laurel.base.id.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who is counted: always a network, and where a limit needs them an account or the mail address that would be written to.
 *
 * @param address in the form of {@link MailKey}, good for counting only
 */
public record Caller(
        Network network,
        @Nullable AccountId account,
        @Nullable String address) {
    /** Somebody of whom only the network is known. */
    public static Caller at(Network network) {
        return new Caller(network, null, null);
    }

    /** The same, signed in. */
    public Caller as(AccountId account) {
        return new Caller(network, account, address);
    }

    /** The same, asking for mail to this address, as it was typed. */
    public Caller writingTo(String address) {
        return new Caller(network, account, MailKey.of(address));
    }

    /** What a limit counts by. */
    String countedBy(Limit limit) {
        var counted = switch (limit.scope()) {
            case ACCOUNT -> account == null ? null : account.toString();
            case NETWORK -> network.value();
            case ADDRESS -> address;
        };
        if (counted == null)
            throw new IllegalArgumentException("%s got a caller without %s".formatted(limit, limit.scope()));
        return counted;
    }

    /** Networks and addresses stay out of logs. */
    @Override
    public String toString() {
        return "Caller[" + (account == null ? "stranger" : account) + "]";
    }
}
