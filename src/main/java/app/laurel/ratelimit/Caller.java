package app.laurel.ratelimit;

import app.laurel.base.MailKey;
import app.laurel.base.id.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is counted: always a network, and where a limit needs them an account or the mail address that would be written to.
 *
 * @param address in the form of {@link MailKey}, good for counting only
 * @param object of what the account does, where that is counted apart; empty where it is not
 */
public record Caller(
        Network network,
        @Nullable AccountId account,
        @Nullable String address,
        String object) {
    /** Somebody of whom only the network is known. */
    public static Caller at(Network network) {
        return new Caller(network, null, null, "");
    }

    /** The same, signed in. */
    public Caller as(AccountId account) {
        return new Caller(network, account, address, object);
    }

    /** The same, asking for mail to this address, as it was typed. */
    public Caller writingTo(String address) {
        return new Caller(network, account, MailKey.of(address), object);
    }

    /** The same, acting on this object; what an account does to another is counted apart. */
    public Caller on(String given) {
        return new Caller(network, account, address, given);
    }

    /** What a limit counts by: of a network also the wider ones around it. */
    List<Counted> countedBy(Limit limit) {
        return switch (limit.scope()) {
            case ACCOUNT -> only(limit, account == null ? null : account + object);
            case NETWORK -> network.counted();
            case ADDRESS -> only(limit, address);
            case INSTALLATION -> List.of(new Counted("all"));
        };
    }

    private static List<Counted> only(Limit limit, @Nullable String value) {
        if (value == null)
            throw new IllegalArgumentException("%s got a caller without %s".formatted(limit, limit.scope()));
        return List.of(new Counted(value));
    }

    /** Networks and addresses stay out of logs. */
    @Override
    public String toString() {
        return "Caller[" + (account == null ? "stranger" : account) + "]";
    }
}
