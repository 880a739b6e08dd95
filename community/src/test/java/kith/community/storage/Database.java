package kith.community.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// One real, migrated database and the small Spring context around it, as the program itself sets it up.
public final class Database implements AutoCloseable {

    private static final Set<String> NOT_EMPTIED = Set.of("flyway_schema_history", "directory_versions");

    private final AnnotationConfigApplicationContext context;

    private Database(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    /// Opens a database that has been migrated.
    static Database open(String url, Object... beans) {
        return open(url, false, beans);
    }

    /// Opens a database after what is missing of its tables is made.
    static Database migrate(String url, Object... beans) {
        return open(url, true, beans);
    }

    private static Database open(String url, boolean migrate, Object... beans) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "spring.datasource.url",
                                url,
                                // Nobody waits for the connections that are kept ready, and few of them are used.
                                "spring.datasource.hikari.minimum-idle",
                                1,
                                "spring.flyway.enabled",
                                migrate)));
        context.register(Setup.class);
        for (var bean : beans) {
            if (bean instanceof Class<?> type) {
                context.register(type);
            } else {
                context.getBeanFactory().registerSingleton(bean.getClass().getName(), bean);
            }
        }
        context.refresh();
        return new Database(context);
    }

    public DataSource dataSource() {
        return get(DataSource.class);
    }

    public JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    /// Takes out every row. The directory's version goes up, as at every change of what it shows.
    void empty() {
        var foreignKeysLast = get(RowLocks.class) == RowLocks.SQLITE
                ? "pragma defer_foreign_keys = on"
                : "set local session_replication_role = replica";
        var withRows = tables().stream()
                .filter(table -> !NOT_EMPTIED.contains(table))
                .map(table -> "select '" + table + "' where exists (select 1 from " + table + ")")
                .collect(Collectors.joining(" union all "));
        transactions().executeWithoutResult(_ -> {
            jdbc().sql(foreignKeysLast).update();
            for (String table : jdbc().sql(withRows).query(String.class).list()) {
                jdbc().sql("delete from " + table).update();
            }
            jdbc().sql("update directory_versions set version = version + 1").update();
        });
    }

    private List<String> tables() {
        return new JdbcTemplate(dataSource()).execute((ConnectionCallback<List<String>>) connection -> {
            var names = new ArrayList<String>();
            try (var rows = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
                while (rows.next()) {
                    names.add(rows.getString("TABLE_NAME"));
                }
            }
            return names;
        });
    }

    /// The one number that a query gives.
    public int number(String sql, Object... blanks) {
        return jdbc().sql(sql).params(blanks).query(Integer.class).single();
    }

    public JdbcAggregateTemplate aggregates() {
        return get(JdbcAggregateTemplate.class);
    }

    public TransactionTemplate transactions() {
        return get(TransactionTemplate.class);
    }

    /// Transactions that only read.
    public TransactionTemplate reading() {
        var template = new TransactionTemplate(get(PlatformTransactionManager.class));
        template.setReadOnly(true);
        return template;
    }

    /// A repository, or one of the beans named when it was opened.
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @Import({StorageConfiguration.class, Leases.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        DataJdbcRepositoriesAutoConfiguration.class
    })
    static class Setup {}
}
