package app.laurel;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Anyone with a browser, not signed in. */
public class PublicReader {
    private final MockMvc web;

    PublicReader(MockMvc web) {
        this.web = web;
    }

    /** The answer to this path. */
    public MockHttpServletResponse ask(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    /** The answer to this path for who has what bears this tag. */
    public MockHttpServletResponse askAgain(String path, String tag) throws Exception {
        return web.perform(get(path).header("If-None-Match", tag)).andReturn().getResponse();
    }

    /** What the page says. */
    public String read(String path) throws Exception {
        return ask(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
