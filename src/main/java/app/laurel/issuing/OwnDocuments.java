package app.laurel.issuing;

import app.laurel.credential.Documents;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What this installation publishes itself, by its address. Nobody is asked for anything else. */
@Component
class OwnDocuments implements Documents {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private final Issuer issuer;
    private final IssuerDocuments keys;
    private final StatusLists lists;

    OwnDocuments(Issuer issuer, IssuerDocuments keys, StatusLists lists) {
        this.issuer = issuer;
        this.keys = keys;
        this.lists = lists;
    }

    @Override
    public Optional<byte[]> find(String address) {
        return text(address).map(it -> it.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> text(String address) {
        if (address.equals(issuer.didAddress())) return Optional.of(keys.did());
        if (address.equals(issuer.keysAddress())) return Optional.of(keys.keySet());
        return last(address, issuer.key(""))
                .flatMap(keys::key)
                .or(() -> last(address, issuer.lists())
                        .filter(it -> NUMBER.matcher(it).matches())
                        .flatMap(it -> lists.find(Integer.parseInt(it))));
    }

    private static Optional<String> last(String address, String folder) {
        return address.startsWith(folder) ? Optional.of(address.substring(folder.length())) : Optional.empty();
    }
}
