package app.laurel.credential;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A verifier made of other people's libraries, from npm: answers "good", or why not. */
public final class OtherVerifier {
    private static final Path SOURCES = Path.of("src/test/npm/credential");
    private static final Path FOLDER = Path.of("target/npm-credential").toAbsolutePath();

    private OtherVerifier() {}

    /** Brings its packages; where they cannot be had, the tests that ask for it are not run. */
    public static void prepare() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (var file : List.of("package.json", "package-lock.json", "verify.mjs")) {
            Files.copy(SOURCES.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))) return;
        Assumptions.assumeTrue(bringsPackages(), "its npm packages could not be fetched: nothing was checked");
    }

    /** What it says of a JWT that the key of this JWK signed. */
    public static String ofJwt(String jwt, ObjectNode jwk) throws IOException, InterruptedException {
        var request = JsonNodeFactory.instance.objectNode().put("jwt", jwt);
        request.set("jwk", jwk);
        return run(request.set("documents", JsonNodeFactory.instance.objectNode()));
    }

    /** What it says of a credential with proofs inside, whose issuer has this document. */
    public static String ofProof(ObjectNode credential, ObjectNode did) throws IOException, InterruptedException {
        var documents = JsonNodeFactory.instance.objectNode();
        for (var address : List.of(
                "https://www.w3.org/ns/credentials/v2",
                "https://www.w3.org/ns/did/v1",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json")) {
            documents.set(address, StrictJson.read(BundledContexts.find(address).orElseThrow(), Documents.LARGEST));
        }
        documents.set(Parts.text(did, "id"), did);
        for (var method : Parts.list(did, "verificationMethod")) {
            var key = ((ObjectNode) method.deepCopy()).put("@context", "https://w3id.org/security/multikey/v1");
            documents.set(Parts.text(method, "id"), key);
        }
        return run(JsonNodeFactory.instance
                .objectNode()
                .set("credential", credential)
                .set("documents", documents));
    }

    private static String run(ObjectNode request) throws IOException, InterruptedException {
        var file = Files.write(FOLDER.resolve("request.json"), TestBadge.bytes(request));
        var process = new ProcessBuilder(node(), "verify.mjs", file.toString())
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer.strip();
    }

    /** Brings what the lock file names, by the npm that belongs to the Node. */
    private static boolean bringsPackages() throws InterruptedException {
        var beside = Path.of(node())
                .resolveSibling("../lib/node_modules/npm/bin/npm-cli.js")
                .normalize();
        var command = new ArrayList<>(Files.exists(beside) ? List.of(node(), beside.toString()) : List.of("npm"));
        command.addAll(List.of("ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        try {
            // Nothing of the test's own streams: a test process hears its orders through them.
            var npm = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(FOLDER.resolve("npm.log").toFile()))
                    .start();
            return npm.waitFor() == 0;
        } catch (IOException noNpm) {
            return false;
        }
    }

    /** The Node that the build was told of, one that the launcher brought, or the machine's. */
    private static String node() {
        return Optional.ofNullable(System.getProperty("vaadin.node.folder"))
                .map(it -> Path.of(it, "node").toString())
                .or(OtherVerifier::brought)
                .orElse("node");
    }

    private static Optional<String> brought() {
        var tools = Path.of(".tools").toAbsolutePath();
        if (!Files.isDirectory(tools)) return Optional.empty();
        try (var files = Files.find(tools, 3, (file, its) -> file.endsWith("bin/node") && Files.isExecutable(file))) {
            return files.map(Path::toString).max(String::compareTo);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
