/**
 * What the bot answers: an utterance or a press, and what is known, become a {@link app.photosync.conversation.Reply}.
 * Start reading at {@link app.photosync.conversation.Conversation}.
 */
@ApplicationModule(allowedDependencies = {"understanding", "photo", "photo :: diagnosis", "photo :: picture", "sync", "cards"})
package app.photosync.conversation;

import org.springframework.modulith.ApplicationModule;
