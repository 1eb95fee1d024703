package app.photosync;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that writes down what is written into it, and fails one of these statements when told to. Commits count as statements. */
public final class FailingDatabase extends DelegatingDataSource {

    private static final String COMMIT = "commit";
    private static final Pattern WRITE = Pattern.compile("\\s*(insert|update|delete|with)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String CONNECTION_LOST = "08006";

    private final List<String> written = new CopyOnWriteArrayList<>();
    private final AtomicReference<Failure> next = new AtomicReference<>();

    /** When a statement fails. */
    public enum Moment {
        BEFORE_IT_IS_DONE,
        /** It is done, and the word of that is lost. */
        ONCE_IT_IS_DONE
    }

    private record Failure(Predicate<String> statement, Moment moment) {}

    public FailingDatabase(DataSource database) {
        super(database);
    }

    /** The next statement that matches fails, once. */
    public void fails(Predicate<String> statement, Moment moment) {
        next.set(new Failure(statement, moment));
    }

    public void failsNoMore() {
        next.set(null);
    }

    /** Whether it is still to come. */
    public boolean isAboutToFail() {
        return next.get() != null;
    }

    /** In order, with the question marks. */
    public List<String> written() {
        return List.copyOf(written);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return watched(Connection.class, super.getConnection(), this::connection);
    }

    private Object connection(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("commit")) {
            return written(COMMIT, connection, method, arguments);
        }
        Object made = call(connection, method, arguments);
        return switch (made) {
            case PreparedStatement statement when arguments != null && arguments[0] instanceof String sql ->
                    watched(PreparedStatement.class, statement, (target, done, values) -> statement(sql, target, done, values));
            case Statement statement -> watched(Statement.class, statement,
                    (target, done, values) -> statement(values != null && values[0] instanceof String sql ? sql : "",
                            target, done, values));
            case null, default -> made;
        };
    }

    private Object statement(String sql, Object statement, Method method, Object[] arguments) throws Throwable {
        return method.getName().startsWith("execute") && WRITE.matcher(sql).matches()
                ? written(sql, statement, method, arguments)
                : call(statement, method, arguments);
    }

    private Object written(String statement, Object target, Method method, Object[] arguments) throws Throwable {
        written.add(statement);
        Optional<Failure> failure = failureOf(statement);
        if (failure.isEmpty() || failure.get().moment() == Moment.ONCE_IT_IS_DONE) {
            Object result = call(target, method, arguments);
            if (failure.isEmpty()) {
                return result;
            }
        }
        throw new SQLException("the connection was lost", CONNECTION_LOST);
    }

    private Optional<Failure> failureOf(String statement) {
        Failure failure = next.get();
        return failure != null && failure.statement().test(statement) && next.compareAndSet(failure, null)
                ? Optional.of(failure)
                : Optional.empty();
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private interface Watch<T> {

        Object call(T target, Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T watched(Class<T> type, T target, Watch<T> watch) {
        InvocationHandler handler = (_, method, arguments) -> watch.call(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(FailingDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
