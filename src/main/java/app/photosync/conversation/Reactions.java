package app.photosync.conversation;

import app.photosync.understanding.PhotoLocation;
import java.util.Optional;

/** Does what a mere yes or no leads to. */
final class Reactions {

    private final Acts acts;
    private final Checking checking;
    private final FollowUps followUps;
    private final SmallTalk smallTalk;
    private final Drawing drawing;

    Reactions(Acts acts, Checking checking, FollowUps followUps, SmallTalk smallTalk, Drawing drawing) {
        this.acts = acts;
        this.checking = checking;
        this.followUps = followUps;
        this.smallTalk = smallTalk;
        this.drawing = drawing;
    }

    /** @param inWords whether there is a word in it, and not only a sign */
    Decision confirmed(boolean inWords, Optional<LastAnswer> last, Addressee to) {
        Optional<Question> question = last.flatMap(LastAnswer::question);
        if (question.isPresent()) {
            return react(question.get().yes(inWords), last.flatMap(LastAnswer::operation), to);
        }
        return drawing.draw(last.isPresent() ? smallTalk.noted(to.phrases()) : smallTalk.noQuestionIsOpen(to.phrases()), to);
    }

    Decision denied(Optional<LastAnswer> last, Addressee to) {
        Reaction reaction = last.flatMap(LastAnswer::question).map(Question::no).orElse(Reaction.ASK_WHAT);
        return react(reaction, last.flatMap(LastAnswer::operation), to);
    }

    private Decision react(Reaction reaction, Optional<String> operation, Addressee to) {
        return switch (reaction) {
            case SYNC -> acts.decide(Verb.SYNC, operation, Optional.empty(), to);
            case SHOW_AGAIN -> checking.again("to-be-sure.opening", to);
            case CHECK -> checking.contact(PhotoLocation.NONE, to);
            case ALL_IS_WELL -> drawing.draw(smallTalk.allIsWell(to.phrases()), to);
            case NOT_THIS_ONE -> drawing.draw(followUps.notThisOne(to), to);
            case LEAVE -> drawing.draw(followUps.left(to), to);
            case ASK_WHERE -> drawing.draw(followUps.whereIsItOld(to), to);
            case ASK_WHAT -> drawing.draw(smallTalk.noQuestionIsOpen(to.phrases()), to);
        };
    }
}
