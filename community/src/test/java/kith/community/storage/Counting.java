package kith.community.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts what is asked of a database: name it among the beans when the database is opened.
public final class Counting implements BeanPostProcessor {

    /// Of each thread its own: what a program does beside it does not count.
    private final ThreadLocal<Count> counts = ThreadLocal.withInitial(() -> new Count(0, 0));

    /// How many statements `work` prepares in this thread, and how often it takes a connection that may write.
    public Count during(Runnable work) {
        var before = counts.get();
        work.run();
        var after = counts.get();
        return new Count(after.statements() - before.statements(), after.writers() - before.writers());
    }

    private void count(boolean takesTheWriter) {
        var before = counts.get();
        counts.set(new Count(before.statements() + 1, before.writers() + (takesTheWriter ? 1 : 0)));
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
                        boolean takesTheWriter = !writes[0] && !connection.isReadOnly();
                        writes[0] |= takesTheWriter;
                        count(takesTheWriter);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
