package kith.scheduler.upkeep;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import kith.community.about.ServiceSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Copies a SQLite database every night. PostgreSQL has tools of its own for that, see docs/operations.md.
@Component
public class BackingUp {

    private final JdbcClient jdbc;
    private final boolean onSqlite;
    private final UpkeepSettings settings;
    private final ServiceSettings service;

    BackingUp(
            JdbcClient jdbc,
            @Value("${spring.datasource.url}") String url,
            UpkeepSettings settings,
            ServiceSettings service) {
        this.jdbc = jdbc;
        this.onSqlite = url.startsWith("jdbc:sqlite:");
        this.settings = settings;
        this.service = service;
    }

    /// When, by the service's wall clock.
    public LocalTime at() {
        return settings.at();
    }

    public void perform(Instant now) {
        if (onSqlite) {
            var night = now.atZone(service.timeZone()).toLocalDate();
            new Backups(settings.folder()).take(file(), night, settings.backups());
        }
    }

    private Path file() {
        return Path.of(jdbc.sql("select file from pragma_database_list where name = 'main'")
                .query(String.class)
                .single());
    }
}
