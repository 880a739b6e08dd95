package kith.scheduler.upkeep;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import kith.community.about.ServiceSettings;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Copies a SQLite database every night. PostgreSQL has tools of its own for that, see docs/operations.md.
@Component
class BackingUp implements Duty {

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

    @Override
    public String name() {
        return "back-up";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(settings.at());
    }

    @Override
    public void perform(Instant now) {
        if (onSqlite) {
            var night = now.atZone(service.timeZone()).toLocalDate();
            new Backups(settings.folder()).take(file(), night, settings.backups());
        }
    }

    /// A copy is of no interest to the simulator's clock.
    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return Optional.empty();
    }

    private Path file() {
        return Path.of(jdbc.sql("select file from pragma_database_list where name = 'main'")
                .query(String.class)
                .single());
    }
}
