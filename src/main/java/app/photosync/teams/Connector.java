package app.photosync.teams;

import app.photosync.conversation.Delivery;
import app.photosync.http.DestinationClosed;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriUtils;

/**
 * The connector: what the bot says goes out here, and here alone. Calls wait for their answer and between two tries (up to some
 * minutes in all), so they belong on a virtual thread, never on a webhook's.
 *
 * <p>All of them throw {@link NotSent} when nothing has left and a later try may succeed.
 */
final class Connector {

    private static final Logger LOG = LoggerFactory.getLogger(Connector.class);

    /** Teams takes 28 KB for certain (docs/teams-rules.md 13). */
    static final int MOST_BYTES = 25 * 1024;

    /** What makes a reference worthless (docs/teams-rules.md 18). */
    private static final Set<String> NOT_WANTED = Set.of(
            "BotNotInConversationRoster", "ConversationBlockedByUser", "BotDisabledByAdmin", "ConversationNotFound");

    /** Then the message is better kept, and brought later, than a thread. */
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(60);

    /** A late typing would be worse than none. */
    private static final Duration LONGEST_QUEUE_FOR_TYPING = Duration.ofSeconds(2);

    private final ConnectorCalls calls;
    private final SendingAllowance allowance;
    private final OwnToken token;
    private final ServiceUrls serviceUrls;
    private final ConversationReferences references;
    private final RetryTable retries;
    private final Pause pause;

    Connector(
            ConnectorCalls calls, SendingAllowance allowance, OwnToken token, ServiceUrls serviceUrls, ConversationReferences references,
            RetryTable retries, Pause pause) {
        this.calls = calls;
        this.allowance = allowance;
        this.token = token;
        this.serviceUrls = serviceUrls;
        this.references = references;
        this.retries = retries;
        this.pause = pause;
    }

    /**
     * A new message; the delivery holds the id that the connector gave it.
     *
     * @param leaving called right before it goes out, and so after all waiting for a place in the queue
     */
    Delivery send(ConversationReference to, Outgoing activity, Runnable leaving) {
        return deliver(HttpMethod.POST, to, "", activity, leaving);
    }

    /**
     * Replaces a message, which keeps its id.
     *
     * @param leaving called right before each try
     */
    Delivery update(ConversationReference to, String messageId, Outgoing activity, Runnable leaving) {
        return deliver(HttpMethod.PUT, to, messageId, activity, leaving);
    }

    /**
     * Shows that an answer is on its way. One short try, with the token that is kept, and none where the queue is long.
     *
     * @param mayLeave asked right before it goes out, and so after all waiting
     */
    void typing(ConversationReference to, BooleanSupplier mayLeave) {
        URI address = address(to, "");
        Optional<String> bearer = token.kept();
        boolean isWelcome = serviceUrls.trusts(address) && bearer.isPresent() && calls.shutFor().isZero();
        if (isWelcome && isAllowed(to, LONGEST_QUEUE_FOR_TYPING) && mayLeave.getAsBoolean()) {
            calls.callBriefly(address, bearer.get(), Outgoing.typing().json(to));
        }
    }

    private Delivery deliver(HttpMethod method, ConversationReference to, String messageId, Outgoing activity, Runnable leaving) {
        URI address = address(to, messageId);
        byte[] json = activity.json(to);
        if (!serviceUrls.trusts(address)) {
            return refused(to, "ServiceUrlNotAllowed");
        }
        if (json.length > MOST_BYTES) {
            LOG.error("event=activity_too_large bytes={} most={}", json.length, MOST_BYTES);
            return refused(to, "MessageSizeTooBig");
        }
        return delivery(persist(method, address, json, to, leaving), to, messageId);
    }

    private Attempt persist(HttpMethod method, URI address, byte[] json, ConversationReference to, Runnable leaving) {
        for (int tries = 1; ; tries++) {
            waitAtTheGate();
            if (!isAllowed(to, LONGEST_QUEUE)) {
                throw new NotSent("too-many-messages");
            }
            Attempt attempt = called(method, address, json, leaving);
            switch (retries.after(attempt, method, tries)) {
                case RetryTable.Advice.Enough _ -> {
                    return attempt;
                }
                case RetryTable.Advice.Again(var after) -> waitFor(after);
            }
        }
    }

    /**
     * Before a place in the queue is taken: one that was used up while waiting here would let too many out at once. The gate may be shut
     * again meanwhile; the limit is for all of it.
     */
    private void waitAtTheGate() {
        Duration waited = Duration.ZERO;
        for (Duration shut = calls.shutFor(); shut.isPositive(); shut = calls.shutFor()) {
            waited = waited.plus(shut);
            if (waited.compareTo(LONGEST_QUEUE) > 0) {
                throw new NotSent("not-before");
            }
            waitFor(shut);
        }
    }

    private Attempt called(HttpMethod method, URI address, byte[] json, Runnable leaving) {
        try {
            String bearer = token.bearer();
            Attempt attempt = calls.call(method, address, bearer, json, leaving);
            switch (attempt) {
                case Attempt.Answered answered when answered.refusesTheToken() -> token.wasRefused(bearer);
                case Attempt.Answered _ -> token.wasTaken();
                case Attempt.Unreachable _, Attempt.Unanswered _ -> { /* says nothing about the token */ }
            }
            return attempt;
        } catch (DestinationClosed closed) {
            throw new NotSent("not-before", closed);
        }
    }

    private Delivery delivery(Attempt attempt, ConversationReference to, String messageId) {
        return switch (attempt) {
            case Attempt.Answered answered when answered.succeeded() ->
                    new Delivery.Delivered(messageId.isEmpty() ? answered.id() : messageId);
            case Attempt.Answered answered when answered.refusesTheToken() -> throw new NotSent("token-refused");
            case Attempt.Answered answered when RetryTable.hasNotArrived(answered.status()) -> throw new NotSent(answered.error());
            case Attempt.Answered answered when answered.status() >= 500 -> new Delivery.Unclear(answered.error());
            case Attempt.Answered answered -> refused(to, answered.error());
            case Attempt.Unreachable _ -> throw new NotSent("unreachable");
            case Attempt.Unanswered _ -> new Delivery.Unclear("unanswered");
        };
    }

    private Delivery refused(ConversationReference to, String reason) {
        LOG.warn("event=delivery_refused reason={}", reason);
        if (NOT_WANTED.contains(reason)) {
            references.forget(to.conversationId());
        }
        return new Delivery.Refused(reason);
    }

    private boolean isAllowed(ConversationReference to, Duration patience) {
        try {
            return allowance.take(to.conversationId(), patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSent("interrupted", e);
        }
    }

    private void waitFor(Duration wait) {
        try {
            pause.of(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSent("interrupted", e);
        }
    }

    private static URI address(ConversationReference to, String messageId) {
        String base = to.serviceUrl().endsWith("/") ? to.serviceUrl() : to.serviceUrl() + "/";
        String conversation = base + "v3/conversations/" + UriUtils.encode(to.conversationId(), "UTF-8") + "/activities";
        return URI.create(messageId.isEmpty() ? conversation : conversation + "/" + UriUtils.encode(messageId, "UTF-8"));
    }
}
