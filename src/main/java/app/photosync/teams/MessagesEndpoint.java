package app.photosync.teams;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * The address that Teams calls. Whoever gets here has passed the filter chain; the order of what follows is docs/teams-rules.md 21: size,
 * the few fields of the {@link Envelope}, {@link Verdict}, and only then {@link Reception}. What is refused here had a good token, so it
 * has a line in the log beside its count.
 */
@RestController
class MessagesEndpoint {

    static final String PATH = "/api/messages";

    private static final Logger LOG = LoggerFactory.getLogger(MessagesEndpoint.class);

    private final Inbound inbound;
    private final Reception reception;
    private final InboundRefusals refusals;

    MessagesEndpoint(Inbound inbound, Reception reception, InboundRefusals refusals) {
        this.inbound = inbound;
        this.reception = reception;
        this.refusals = refusals;
    }

    @PostMapping(PATH)
    void receive(HttpServletRequest request, HttpServletResponse response, Authentication caller) throws IOException {
        Optional<byte[]> body = ActivityBody.of(request);
        if (body.isEmpty()) {
            LOG.warn("event=inbound_refused status=413");
            refusals.count(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        Envelope envelope = Envelope.of(body.get());
        switch (inbound.judge(caller, envelope)) {
            case Verdict.Admitted _ -> reception.receive(envelope, body.get(), response);
            case Verdict.Refused(String reason) -> {
                LOG.warn("event=inbound_refused status=403 reason={}", reason);
                refusals.count(HttpStatus.FORBIDDEN, reason);
                response.setStatus(HttpStatus.FORBIDDEN.value());
            }
        }
    }

    /** Some channels ask whether anybody is there. */
    @RequestMapping(path = PATH, method = RequestMethod.HEAD)
    ResponseEntity<Void> areYouThere() {
        return ResponseEntity.ok().build();
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(BadActivity why) {
        LOG.warn("event=inbound_refused status=400 reason=\"{}\"", why.getMessage());
        refusals.count(HttpStatus.BAD_REQUEST, "no-activity");
        return ResponseEntity.badRequest().body(why.getMessage());
    }

    /** Without a 200 Teams may send it again; a 200 for what was not stored would lose it. */
    @ExceptionHandler
    ResponseEntity<Void> notStored(RuntimeException why) {
        LOG.error("event=inbound_not_stored", why);
        refusals.count(HttpStatus.SERVICE_UNAVAILABLE, "not-stored");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
}
