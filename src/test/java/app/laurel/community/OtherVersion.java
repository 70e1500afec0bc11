package app.laurel.community;

import app.laurel.base.ReadableRows;
import app.laurel.base.seal.Seal;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** A version of Laurel that knows other providers, as it starts on this database. */
public final class OtherVersion {
    private OtherVersion() {}

    /** With the table of providers by which addresses become one person's: each host with the one that it is another name of. */
    public static void starts(BeanFactory beans, Map<String, String> dotless) {
        new PersonKeyRenewal(
                        new PersonKeys(beans.getBean(Seal.class), dotless),
                        beans.getBean(PersonKeyStore.class),
                        beans.getBean(ReadableRows.class),
                        beans.getBean(TransactionTemplate.class),
                        beans.getBean(Clock.class))
                .afterSingletonsInstantiated();
    }
}
