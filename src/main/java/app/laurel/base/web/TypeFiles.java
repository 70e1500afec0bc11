package app.laurel.base.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The slices of our faces: each bears a hash of its bytes in its name, so that nobody has to ask for it twice. */
@Configuration(proxyBeanMethods = false)
class TypeFiles implements WebMvcConfigurer {
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/laurel/type/*.woff2")
                .addResourceLocations("classpath:/META-INF/resources/laurel/type/")
                .setCacheControl(FOR_GOOD);
    }
}
