package app.photosync.storage;

import app.photosync.EmbeddedDatabase;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty database with all tables, for tests of this room. */
final class MigratedDatabase {

    private MigratedDatabase() {}

    static DataSource fresh() {
        DataSource database = EmbeddedDatabase.fresh();
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    static JdbcClient client() {
        return JdbcClient.create(fresh());
    }
}
