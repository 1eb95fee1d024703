package app.photosync.teams;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers 401 and says no more: what was wrong with a token helps nobody but the one who forges it. A token that could not be checked gets 503,
 * so that Teams brings it again.
 */
final class QuietRefusal implements AuthenticationEntryPoint {

    private static final Logger LOG = LoggerFactory.getLogger(QuietRefusal.class);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        if (why instanceof KeysMissing) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        LOG.warn("event=inbound_refused status=401 reason={}", why.getClass().getSimpleName());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
}
