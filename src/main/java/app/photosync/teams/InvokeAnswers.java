package app.photosync.teams;

import app.photosync.conversation.Reply;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers to invokes, in the format of Universal Actions: HTTP 200 whatever happened, and what happened in the body. Never a 5xx, for
 * that makes Teams send the invoke again.
 */
final class InvokeAnswers {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int PRECONDITION_FAILED = 412;
    private static final int SERVER_ERROR = 500;

    private static final String MESSAGE = "application/vnd.microsoft.activity.message";
    private static final String ERROR = "application/vnd.microsoft.error";

    private InvokeAnswers() {}

    /** Silence is an empty message: the client leaves the card as it is. */
    static InvokeResponse of(Reply reply) {
        return switch (reply) {
            case Reply.Card card -> body(OK, Outgoing.CARD, card.content());
            case Reply.Repaint repaint -> body(OK, Outgoing.CARD, repaint.content());
            case Reply.Text(String text) -> body(OK, MESSAGE, text);
            case Reply.Silence() -> nothingNew();
        };
    }

    /** To a repeat, or to one that takes longer than Teams waits: the card's next state comes as an update. */
    static InvokeResponse nothingNew() {
        return body(OK, MESSAGE, "");
    }

    static InvokeResponse notAPress() {
        return body(BAD_REQUEST, ERROR, Map.of("code", "BadRequest", "message", "This is not the Action.Execute of a card."));
    }

    static InvokeResponse failed() {
        return body(SERVER_ERROR, ERROR, Map.of("code", "InternalError", "message", "The bot could not do this now."));
    }

    /**
     * To an invoke for something this bot does not have, such as dialogs: an empty 200, with which Teams shows nothing. A token that is
     * offered for an exchange is turned down with 412, for a 200 would say that it was taken (docs/teams-rules.md 27).
     */
    static InvokeResponse toOther(Activity invoke) {
        return new InvokeResponse("signin/tokenExchange".equals(invoke.getName()) ? PRECONDITION_FAILED : OK, null);
    }

    private static InvokeResponse body(int statusCode, String type, Object value) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("statusCode", statusCode);
        body.put("type", type);
        body.put("value", value);
        return new InvokeResponse(OK, body);
    }
}
