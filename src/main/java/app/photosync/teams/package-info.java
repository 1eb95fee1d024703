/**
 * Teams on one side, the conversation on the other: the webhook and who may call it, the turn, the connector client. The only room
 * that knows the Bot Framework SDK, and even here its edges are replaced by our own (docs/teams-rules.md, "Known faults").
 *
 * <p>Start reading at {@code MessagesEndpoint} for what comes in, at {@code PhotoBot} for what it means, at {@code Connector} for what
 * goes out.
 */
@ApplicationModule(allowedDependencies = {"conversation", "photo", "identity", "http"})
package app.photosync.teams;

import org.springframework.modulith.ApplicationModule;
