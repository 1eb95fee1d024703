package app.photosync.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import app.photosync.simulator.tenant.LoggedRequest;
import app.photosync.simulator.tenant.Target;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a request leaves behind: calls to services, rows in the database, words in the log. */
final class Traces {

    private final ShippedBot bot;
    private final JdbcClient database;
    private final String rowsWith;
    private final String rows;

    Traces(ShippedBot bot) {
        this.bot = bot;
        database = bot.database();
        List<String> tables = database.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class).list();
        rowsWith = tables.stream()
                .map(table -> "select count(*) as n from \"" + table + "\" t where t::text like :words or t::text like :bytes")
                .collect(joining(" union all ", "select sum(n) from (", ") as all_of_them"));
        // The scheduler's own life goes on all the while.
        rows = tables.stream().filter(table -> !table.equals("scheduled_tasks"))
                .map(table -> "select count(*) as n from \"" + table + "\"")
                .collect(joining(" union all ", "select sum(n) from (", ") as all_of_them"));
    }

    /** Rows of all tables but the scheduler's. */
    int rows() {
        return database.sql(rows).query(Integer.class).single();
    }

    /** In any column of any table, as text or in the bytes of a body. */
    int rowsWith(String mark) {
        return database.sql(rowsWith)
                .param("words", "%" + mark + "%")
                .param("bytes", "%" + HexFormat.of().formatHex(mark.getBytes(UTF_8)) + "%")
                .query(Integer.class).single();
    }

    /** What Graph, SharePoint and the connector were asked; tokens are renewed without anybody's doing. */
    List<LoggedRequest> calls() {
        return bot.simulator().tenant().requests().all().stream().filter(request -> request.target() != Target.TOKEN).toList();
    }
}
