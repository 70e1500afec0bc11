package app.laurel.base.seal;

import app.laurel.base.LaurelSettings;
import app.laurel.base.start.ConfigurationProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The seal of this installation, and the master key with which this node was started. */
@Configuration(proxyBeanMethods = false)
class RootSeal {
    /** The run with the embedded database makes one and keeps it in the data folder. */
    @Bean
    MasterKey masterKey(LaurelSettings settings, Environment environment) {
        var given = settings.masterKey();
        if (given != null && !given.isBlank()) return MasterKey.decoded(given, MasterKey.SETTING);
        if (environment.getProperty("laurel.embedded", Boolean.class, false)) return kept(settings.data());
        throw new ConfigurationProblem(MasterKey.SETTING + " is missing.", MasterKey.REMEDY);
    }

    /** Opened before anybody has it: whoever seals or opens at the start would trip over a wrong one first. */
    @Bean
    Seal seal(MasterKey key, RootKeys roots) {
        return roots.open(key);
    }

    private static MasterKey kept(Path folder) {
        var file = folder.resolve(MasterKey.FILE);
        return Files.exists(file) ? KeyFile.read(file) : KeyFile.make(file);
    }
}
