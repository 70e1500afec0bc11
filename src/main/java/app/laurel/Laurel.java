package app.laurel;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The application: starts everything, and is the shell that every signed-in page stands in.
 *
 * @see "src/docs/decisions/start.md"
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://laurel/tokens.css")
@StyleSheet("context://laurel/type.css")
@StyleSheet("context://laurel/type-names.css")
@StyleSheet("context://laurel/app.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class Laurel implements AppShellConfigurator {
    public static void main(String[] arguments) {
        SpringApplication.run(Laurel.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "/favicon.svg", "any");
        page.addLink("apple-touch-icon", "/apple-touch-icon.png");
    }
}
