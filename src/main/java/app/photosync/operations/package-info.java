/** How IT sees the bot from outside: counters and health, checks as they come. Start reading at {@code MeterJournal}. */
@ApplicationModule(allowedDependencies = {"conversation", "http", "identity", "photo", "sync", "teams", "understanding"})
package app.photosync.operations;

import org.springframework.modulith.ApplicationModule;
