package app.photosync.storage;

import app.photosync.EmbeddedDatabase;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An empty database with all tables, for tests of this room. They are made once, and copied. */
final class MigratedDatabase {

    private static final EmbeddedDatabase.Address MIGRATED = migrated();

    private MigratedDatabase() {}

    static DataSource fresh() {
        return EmbeddedDatabase.copyOf(MIGRATED).dataSource();
    }

    /** One connection for tests of many statements, one after the other: a new one for each takes longer than most of them. */
    static SingleConnectionDataSource session() {
        return new SingleConnectionDataSource(EmbeddedDatabase.copyOf(MIGRATED).url(), "postgres", "", true);
    }

    static JdbcClient client() {
        return JdbcClient.create(fresh());
    }

    private static EmbeddedDatabase.Address migrated() {
        EmbeddedDatabase.Address address = EmbeddedDatabase.freshAddress();
        Flyway.configure().dataSource(address.url(), "postgres", "").load().migrate();
        return address;
    }
}
