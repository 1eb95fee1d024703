package app.photosync.operations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who may change something at the management port: whoever shows the key as a bearer token. Nobody where none is set. */
@Component
class ManagementKey {

    private static final String BEARER = "Bearer ";

    private final ManagementSettings settings;

    ManagementKey(ManagementSettings settings) {
        this.settings = settings;
    }

    /** Of the request that this thread answers. Takes as long for a nearly right key as for a wrong one. */
    boolean isShown() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && !settings.key().isBlank()
                && MessageDigest.isEqual(bytes(BEARER + settings.key()), bytes(authorization(request)));
    }

    private static String authorization(ServletRequestAttributes request) {
        String header = request.getRequest().getHeader(HttpHeaders.AUTHORIZATION);
        return header == null ? "" : header;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
