package app.photosync.storage;

import app.photosync.sync.RunTimeSwitch;
import app.photosync.sync.SwitchOrder;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code sync_switch}: one row while copying is switched off. A trigger audits each change, so that a statement in a database client
 * is audited like any other; each replica logs what it finds changed.
 */
@Component
class JdbcRunTimeSwitch implements RunTimeSwitch {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcRunTimeSwitch.class);

    private final JdbcClient jdbc;
    private final AtomicReference<Optional<SwitchOrder>> known = new AtomicReference<>(Optional.empty());

    JdbcRunTimeSwitch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SwitchOrder> order() {
        Optional<SwitchOrder> order = jdbc.sql("select since, by_whom, why from sync_switch")
                .query((row, number) -> new SwitchOrder(Columns.moment(row, "since"), row.getString("by_whom"), row.getString("why")))
                .optional();
        if (!known.getAndSet(order).equals(order)) {
            order.ifPresentOrElse(
                    off -> LOG.warn("event=sync_switched_off since={} by=\"{}\" why=\"{}\"", off.since(), printable(off.by()), printable(off.why())),
                    () -> LOG.warn("event=sync_switch_released"));
        }
        return order;
    }

    @Override
    public void switchOff(SwitchOrder order) {
        jdbc.sql("""
                        insert into sync_switch (since, by_whom, why) values (?, ?, ?)
                        on conflict (the_only_one) do update set since = excluded.since, by_whom = excluded.by_whom, why = excluded.why""")
                .params(Columns.of(order.since()), order.by(), order.why())
                .update();
        order();
    }

    @Override
    public void release() {
        jdbc.sql("delete from sync_switch").update();
        order();
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\"]", " ");
    }
}
