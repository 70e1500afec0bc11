package app.laurel.base;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The installation's settings, from {@code LAUREL_…} variables.
 *
 * @param url where people reach the application, without a slash at the end
 * @param badgeUrl where storefronts load badges from; the same host unless a second one is set up
 * @param data folder of the embedded database and of keys made by ourselves
 * @param masterKey 32 bytes in base64 that seal secrets in the database; made and kept in the data folder when embedded
 * @param mailFrom sender of all mail
 * @param mailCaught whether mail is caught and shown instead of sent
 * @param zone in which pages that belong to no community tell the time
 */
@ConfigurationProperties("laurel")
public record LaurelSettings(
        @DefaultValue("http://localhost:8080") URI url,
        @Nullable URI badgeUrl,
        @DefaultValue("data") Path data,
        @Nullable String masterKey,
        @DefaultValue("laurel@localhost") String mailFrom,
        @DefaultValue("false") boolean mailCaught,
        @DefaultValue("Asia/Seoul") ZoneId zone) {
    public LaurelSettings {
        badgeUrl = badgeUrl == null ? url : badgeUrl;
    }

    /** The host that badges come from; never null. */
    @Override
    public URI badgeUrl() {
        return badgeUrl == null ? url : badgeUrl;
    }
}
