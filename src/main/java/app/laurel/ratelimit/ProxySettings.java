package app.laurel.ratelimit;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose word on a visitor's address is taken.
 *
 * @param proxies ranges of addresses of our own proxies; none by default, and then no header is believed
 * @param proxyHeader the one header that those proxies write; any other may come from the visitor and is not read
 */
@ConfigurationProperties("laurel")
record ProxySettings(
        @DefaultValue List<String> proxies,
        @DefaultValue("x-forwarded-for") ProxyHeader proxyHeader) {}
