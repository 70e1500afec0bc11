package app.laurel;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * The sources under a folder as the compiler reads them, for rules on what a reader meets. Lines of a method run from its
 * modifiers to its last brace.
 */
record SourceTree(
        Path root, List<Measured> files, List<Measured> methods, List<Type> types, List<String> crowdedConstructors) {
    private static final int MOST_PARAMETERS = 6;

    /** A file or method by its name below the folder. */
    record Measured(String name, int lines) {}

    /** A type that stands in a file of its own and is no record. */
    record Type(String name, boolean isPublic) {}

    static SourceTree of(Path root) {
        var tree = new SourceTree(root, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var java = tree.paths(Set.of(".java"));
        java.forEach(it -> tree.files.add(new Measured(tree.name(it), lines(it))));
        if (!java.isEmpty()) tree.parse(java);
        return tree;
    }

    /** How many lines the files with these endings have together. */
    long lines(Set<String> endings) {
        return paths(endings).stream().mapToLong(SourceTree::lines).sum();
    }

    private void parse(List<Path> java) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(java);
            var task = (JavacTask) compiler.getTask(null, files, problem -> {}, List.of("-proc:none"), null, sources);
            var units = task.parse();
            for (var unit : units) {
                new Scanner(unit, DocTrees.instance(task)).scan(unit, null);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString();
    }

    private List<Path> paths(Set<String> endings) {
        try (var all = Files.walk(root)) {
            return all.filter(it -> endings.stream().anyMatch(it.toString()::endsWith))
                    .filter(it -> !it.startsWith(root.resolve("generated")))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int lines(Path file) {
        try (var lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private final class Scanner extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final DocTrees trees;

        Scanner(CompilationUnitTree unit, DocTrees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            var stands = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.COMPILATION_UNIT;
            if (stands && type.getKind() != Tree.Kind.RECORD) {
                var open = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
                types.add(new Type(type.getSimpleName().toString(), open));
            }
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var name = name(Path.of(unit.getSourceFile().getName())) + ":" + method.getName();
            if (method.getBody() != null) methods.add(new Measured(name, lines(method)));
            if (method.getName().contentEquals("<init>")
                    && method.getParameters().size() > MOST_PARAMETERS
                    && !isExplained(getCurrentPath())) {
                crowdedConstructors.add(name);
            }
            return super.visitMethod(method, null);
        }

        /** By a comment of its own, or by the parameters' in the comment of its record. */
        private boolean isExplained(TreePath constructor) {
            var owner = constructor.getParentPath();
            return trees.getDocComment(constructor) != null
                    || (owner.getLeaf().getKind() == Tree.Kind.RECORD && trees.getDocComment(owner) != null);
        }

        private int lines(MethodTree method) {
            var positions = trees.getSourcePositions();
            var end = positions.getEndPosition(unit, method);
            var annotations = method.getModifiers().getAnnotations();
            var start = annotations.isEmpty()
                    ? positions.getStartPosition(unit, method)
                    : positions.getEndPosition(unit, annotations.getLast()) + 1;
            var lines = unit.getLineMap();
            return (int) (lines.getLineNumber(end) - lines.getLineNumber(start) + 1);
        }
    }
}
