package app.laurel.community;

import app.laurel.base.MailKey;
import app.laurel.base.ReadableRows;
import app.laurel.base.seal.Seal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** A version of Laurel that knows other providers, as it starts on this database. */
public final class OtherVersion {
    private OtherVersion() {}

    /** The one that knows of one more provider, with this host, that it ignores dots. */
    public static void nextStarts(BeanFactory beans, String host) {
        var dotless = new HashMap<>(MailKey.DOTLESS);
        dotless.put(host, host);
        starts(beans, dotless);
    }

    /** This one, as it is. */
    public static void thisStarts(BeanFactory beans) {
        starts(beans, MailKey.DOTLESS);
    }

    private static void starts(BeanFactory beans, Map<String, String> dotless) {
        new PersonKeyRenewal(
                        new PersonKeys(beans.getBean(Seal.class), dotless),
                        beans.getBean(PersonKeyStore.class),
                        beans.getBean(ReadableRows.class),
                        beans.getBean(TransactionTemplate.class),
                        beans.getBean(Clock.class))
                .afterSingletonsInstantiated();
    }
}
