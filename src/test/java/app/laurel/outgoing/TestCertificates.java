package app.laurel.outgoing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for some hosts, made by the JDK's own keytool, and who trusts it. */
final class TestCertificates {
    private static final String SECRET = "changeit";

    private final Path folder;
    private final KeyStore keys;

    TestCertificates(String... hosts) {
        this("-1d", hosts);
    }

    private TestCertificates(String from, String... hosts) {
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "certificates")), "of");
            var names = Arrays.stream(hosts).map(it -> "dns:" + it).collect(Collectors.joining(","));
            make("-alias", "authority", "-dname", "CN=authority", "-ext", "bc:c");
            make(
                    "-alias",
                    "site",
                    "-dname",
                    "CN=site",
                    "-signer",
                    "authority",
                    "-startdate",
                    from,
                    "-ext",
                    "san=" + names);
            keys = KeyStore.getInstance(file().toFile(), SECRET.toCharArray());
        } catch (IOException | InterruptedException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void make(String... what) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var command = new ArrayList<>(List.of(tool, "-genkeypair", "-keyalg", "EC", "-validity", "2"));
        command.addAll(List.of("-keystore", file().toString(), "-storepass", SECRET));
        command.addAll(List.of(what));
        var log = folder.resolve("log");
        var made = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (made.waitFor() != 0) throw new IllegalStateException(Files.readString(log));
    }

    private Path file() {
        return folder.resolve("keys.p12");
    }

    /** One that ended last week. */
    static TestCertificates expired(String... hosts) {
        return new TestCertificates("-7d", hosts);
    }

    /** What a server with it, and a client that trusts it, are made with. */
    SSLContext context() {
        try {
            var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(site(), SECRET.toCharArray());
            var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            var authority = KeyStore.getInstance("PKCS12");
            authority.load(null, null);
            authority.setCertificateEntry("authority", keys.getCertificate("authority"));
            trusted.init(authority);
            var context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private KeyStore site() throws GeneralSecurityException, IOException {
        var site = KeyStore.getInstance("PKCS12");
        site.load(null, null);
        var secret = SECRET.toCharArray();
        site.setKeyEntry("site", keys.getKey("site", secret), secret, keys.getCertificateChain("site"));
        return site;
    }
}
