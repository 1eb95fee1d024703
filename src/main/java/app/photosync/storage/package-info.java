/**
 * PostgreSQL: the only room with JDBC, Flyway and db-scheduler. Implements what other rooms need to have kept, and runs what they put
 * off, in one {@code Scheduler} made of all {@code Task} beans.
 *
 * <p>A task bean asks for its collaborators with an {@code ObjectProvider}, when it runs: whoever schedules needs the scheduler, and the
 * scheduler needs every task first.
 */
@ApplicationModule(allowedDependencies = {"teams", "sync", "sync :: steps", "conversation", "photo", "photo :: comparison"})
package app.photosync.storage;

import org.springframework.modulith.ApplicationModule;
