package app.photosync.storage;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The leases of db-scheduler: a task that is taken over gets another version. */
@Component
class LeaseTable {

    private final JdbcClient jdbc;

    LeaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Lease of(ExecutionContext context) {
        return new Lease() {

            @Override
            public boolean isEnding() {
                return context.getSchedulerState().isShuttingDown();
            }

            @Override
            public boolean isHeld() {
                return LeaseTable.this.isHeld(context.getExecution());
            }
        };
    }

    private boolean isHeld(Execution task) {
        return jdbc.sql("select exists (select 1 from scheduled_tasks where task_name = ? and task_instance = ? and version = ?)")
                .params(task.getTaskName(), task.getId(), task.version)
                .query(Boolean.class)
                .single();
    }
}
