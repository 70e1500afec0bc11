package app.laurel.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the description, which springdoc makes of the code (OpenAPI 3.1). */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String ABOUT = """
            What Laurel shows to everybody, for programs. Nobody needs a key, every answer is the same for everyone and may be kept for a \
            minute, and each has an ETag. Lists are told in parts: follow `next` until it is null. What is refused is told as \
            `application/problem+json` (RFC 9457). Within this version names stay and only new ones are added: ignore those you do not know.""";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Laurel")
                        .version("1")
                        .description(ABOUT)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")));
    }
}
