package app.laurel.base.seal;

import app.laurel.base.LaurelSettings;
import app.laurel.base.start.ConfigurationProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The installation's master key. A real server brings it in {@code LAUREL_MASTER_KEY}; the run with the embedded database makes
 * one and keeps it in the data folder, readable by its owner only.
 */
@Configuration(proxyBeanMethods = false)
class MasterKey {
    /** Its name in the data folder. */
    static final String FILE = "master.key";

    private static final String REMEDY =
            "Set it to 32 random bytes in base64, for example from `openssl rand -base64 32`, and keep it safe: nothing sealed opens without it.";

    /** Checked before anybody has it: whoever seals or opens at the start would trip over a wrong one first. */
    @Bean
    Seal masterSeal(LaurelSettings settings, Environment environment, KeyCheck check) {
        return check.checked(given(settings, environment));
    }

    static Seal given(LaurelSettings settings, Environment environment) {
        var given = settings.masterKey();
        if (given != null && !given.isBlank()) return new Seal(decoded(given));
        if (environment.getProperty("laurel.embedded", Boolean.class, false)) return new Seal(kept(settings.data()));
        throw new ConfigurationProblem("LAUREL_MASTER_KEY is missing.", REMEDY);
    }

    static byte[] decoded(String given) {
        try {
            var key = Base64.getDecoder().decode(given.strip());
            if (key.length == 32) return key;
            throw new ConfigurationProblem("LAUREL_MASTER_KEY is not 32 bytes long.", REMEDY);
        } catch (IllegalArgumentException notBase64) {
            throw new ConfigurationProblem("LAUREL_MASTER_KEY is not base64.", REMEDY);
        }
    }

    static byte[] kept(Path folder) {
        var file = folder.resolve(FILE);
        try {
            if (Files.exists(file)) return decoded(Files.readString(file));
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            Files.createDirectories(folder);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getEncoder().encodeToString(key));
            return key;
        } catch (IOException failed) {
            throw new ConfigurationProblem(
                    "The key file " + file + " cannot be read or written.", "Check who owns the folder.");
        }
    }
}
