/** How IT sees the bot from outside: counters now, health and checks as they come. Start reading at {@code MeterJournal}. */
@ApplicationModule(allowedDependencies = {"conversation", "photo", "sync", "understanding"})
package app.photosync.operations;

import org.springframework.modulith.ApplicationModule;
