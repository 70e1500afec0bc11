package app.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {
    private static final Path SOURCES = Path.of("src/bench/java");

    /** They are compiled by their own command only, where nobody would see for months that the code went on without them. */
    @Test
    void compile_against_the_code_as_it_is(@TempDir Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var problems = new DiagnosticCollector<JavaFileObject>();
        var options = List.of("-proc:none", "-nowarn", "-d", classes.toString());
        try (var files = compiler.getStandardFileManager(problems, Locale.ROOT, null);
                var sources = Files.walk(SOURCES)) {
            var java = sources.filter(it -> it.toString().endsWith(".java")).toList();
            compiler.getTask(null, files, problems, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
        }

        assertThat(problems.getDiagnostics())
                .filteredOn(it -> it.getKind() == Diagnostic.Kind.ERROR)
                .isEmpty();
    }
}
