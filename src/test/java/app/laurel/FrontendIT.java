package app.laurel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks the TypeScript with the tools that the frontend build has installed by the time integration tests run. */
class FrontendIT {
    private static final String NODE = node();

    @Test
    void its_unit_tests_pass() throws Exception {
        run("node_modules/vitest/vitest.mjs", "run");
    }

    @Test
    void it_is_laid_out_as_prettier_does() throws Exception {
        run("node_modules/prettier/bin/prettier.cjs", "--check", ".");
    }

    @Test
    void its_types_fit() throws Exception {
        run("node_modules/typescript/bin/tsc", "--project", ".");
    }

    @Test
    void the_embed_script_is_what_its_source_builds() throws Exception {
        run("frontend/badge/build.mjs", "--check");
    }

    @Test
    void small_scripts_of_public_pages_are_what_their_sources_build() throws Exception {
        run("frontend/embed/build.mjs", "--check");
    }

    @Test
    void the_page_of_work_runs_what_its_source_builds() throws Exception {
        run("frontend/work/build.mjs", "--check");
    }

    @Test
    void pages_that_ask_for_a_passkey_run_what_its_source_builds() throws Exception {
        run("frontend/passkey/build.mjs", "--check");
    }

    private static void run(String script, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(NODE, script));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("NO_COLOR", "1");
        var running = process.start();
        running.getOutputStream().close();

        var output = new String(running.getInputStream().readAllBytes(), UTF_8);
        System.out.println(output);
        assertThat(running.waitFor()).as(output).isZero();
    }

    /** The Node that the launcher brought, else the one that Vaadin fetched for its build, else the one on the path. */
    private static String node() {
        var brought = System.getProperty("vaadin.node.folder");
        if (brought != null) return Path.of(brought, "node").toString();
        var fetched = Path.of(System.getProperty("user.home"), ".vaadin");
        if (!Files.isDirectory(fetched)) return "node";
        try (var files = Files.find(fetched, 3, (file, its) -> file.endsWith("bin/node") && Files.isExecutable(file))) {
            return files.map(Path::toString).sorted().reduce("node", (former, newer) -> newer);
        } catch (IOException unreadable) {
            return "node";
        }
    }
}
