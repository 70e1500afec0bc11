package app.laurel.journey;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All pictures side by side: a page a row, in each row its eight looks, small; each leads to the whole picture. */
final class ContactSheet {
    private static final List<String> LOOKS = Stream.of("ko-phone", "ko-desk", "en-phone", "en-desk")
            .flatMap(it -> Stream.of(it + "-light", it + "-dark"))
            .toList();

    private static final String SHEET = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title>
            <style>
              body { font: 13px/1.4 system-ui, sans-serif; background: #777; margin: 12px; }
              h2 { font-size: 14px; margin: 14px 0 4px; color: #fff; }
              div { grid-template-columns: 90px 90px 208px 208px 90px 90px 208px 208px; }
              a { display: block; height: 195px; overflow: hidden; background: #999; }
              img { width: 100%%; display: block; }
            </style>
            %s
            </html>
            """;

    private ContactSheet() {}

    /** Writes it into the folder where the pictures are. */
    static void write(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var pages = files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".png"))
                    .map(it -> it.replaceFirst("\\..*", ""))
                    .distinct()
                    .sorted()
                    .map(it -> row(folder, it))
                    .collect(joining("\n"));
            Files.writeString(folder.resolve("index.html"), SHEET.formatted(pages));
        }
    }

    private static String row(Path folder, String name) {
        return LOOKS.stream()
                .map(look -> "%s.%s.png".formatted(name, look))
                .map(file -> Files.exists(folder.resolve(file))
                        ? "<a href=\"%1$s\"><img src=\"%1$s\" alt=\"%1$s\" loading=\"lazy\"></a>".formatted(file)
                        : "<span></span>")
                .collect(joining("", "<h2 id=\"%1$s\">%1$s</h2><div>".formatted(name), "</div>"));
    }
}
