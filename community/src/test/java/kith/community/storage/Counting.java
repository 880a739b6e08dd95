package kith.community.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts what is asked of a database: name it among the beans when the database is opened.
public final class Counting implements BeanPostProcessor {

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger writers = new AtomicInteger();

    /// How many statements `work` prepares, and how often it takes a connection that may write.
    public Count during(Runnable work) {
        int statementsBefore = statements.get();
        int writersBefore = writers.get();
        work.run();
        return new Count(statements.get() - statementsBefore, writers.get() - writersBefore);
    }

    /// @param writers on SQLite each has waited for the only one, whether it wrote or not
    public record Count(int statements, int writers) {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Counted(database) : bean;
    }

    private final class Counted extends DelegatingDataSource {

        Counted(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counted(super.getConnection());
        }
    }

    private Connection counted(Connection connection) {
        var writes = new boolean[1];
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().startsWith("prepare")
                            || method.getName().equals("createStatement")) {
                        statements.incrementAndGet();
                        if (!writes[0] && !connection.isReadOnly()) {
                            writes[0] = true;
                            writers.incrementAndGet();
                        }
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
