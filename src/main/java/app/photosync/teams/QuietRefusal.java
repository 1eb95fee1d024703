package app.photosync.teams;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers 401 and says no more: what was wrong with a token helps nobody but the one who forges it. A token that could not be checked gets 503,
 * so that Teams brings it again.
 */
final class QuietRefusal implements AuthenticationEntryPoint {

    private final InboundRefusals refusals;

    QuietRefusal(InboundRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        if (why instanceof KeysMissing) {
            refusals.count(HttpStatus.SERVICE_UNAVAILABLE, "no-keys");
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        refusals.count(HttpStatus.UNAUTHORIZED, why instanceof InsufficientAuthenticationException ? "no-token" : "bad-token");
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
}
