package kith.community.storage;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/// Opens the database that `spring.datasource.url` names. PostgreSQL is Spring Boot's own affair, SQLite is ours.
@Configuration(proxyBeanMethods = false)
@EnableJdbcRepositories("kith")
class StorageConfiguration {

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(dialect, Conversions.BOTH);
    }

    @Bean
    RowLocks rowLocks(@Value("${spring.datasource.url}") String url) {
        return SqliteDataSource.isMeantBy(url) ? RowLocks.SQLITE : RowLocks.POSTGRES;
    }

    /// What SQLite needs and Spring does not bring.
    @Configuration(proxyBeanMethods = false)
    @Conditional(OnSqlite.class)
    static class Sqlite {

        @Bean
        DataSource dataSource(@Value("${spring.datasource.url}") String url) {
            return SqliteDataSource.open(url);
        }

        @Bean
        JdbcDialect jdbcDialect() {
            return new SqliteDialect();
        }

        @Bean
        SQLExceptionTranslator sqlExceptionTranslator() {
            return new SqliteExceptions();
        }
    }

    static class OnSqlite implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return SqliteDataSource.isMeantBy(context.getEnvironment().getProperty("spring.datasource.url", ""));
        }
    }
}
