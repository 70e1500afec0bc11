package app.laurel.terminal;

import java.util.ArrayDeque;
import java.util.List;

/**
 * What was asked for on the command line of {@code verify-credential}.
 *
 * @param documents the folder of further documents; empty where none was named
 */
record VerifyOptions(String file, String documents) {
    private static final String DOCUMENTS = "--documents";

    static VerifyOptions parse(List<String> arguments) {
        var file = "";
        var documents = "";
        var waiting = new ArrayDeque<>(arguments);
        while (!waiting.isEmpty()) {
            var argument = waiting.removeFirst();
            if (argument.equals(DOCUMENTS) || argument.startsWith(DOCUMENTS + "=")) {
                if (!documents.isEmpty()) throw new UnusableInputException("given-twice", "documents");
                documents = value(argument, waiting);
            } else if (argument.startsWith("--")) {
                throw new UnusableInputException("unknown-option", argument.substring(2));
            } else if (file.isEmpty()) {
                file = argument;
            } else {
                throw new UnusableInputException("credential.one-file");
            }
        }
        if (file.isEmpty()) throw new UnusableInputException("credential.one-file");
        return new VerifyOptions(file, documents);
    }

    private static String value(String argument, ArrayDeque<String> waiting) {
        var value = argument.contains("=") ? argument.substring(argument.indexOf('=') + 1) : waiting.pollFirst();
        if (value == null || value.isEmpty()) throw new UnusableInputException("needs-value", "documents");
        return value;
    }
}
