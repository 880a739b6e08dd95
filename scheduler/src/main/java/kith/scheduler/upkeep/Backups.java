package kith.scheduler.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The copies of a SQLite database in a folder, one for each night: `kith-2027-03-04.db`.
///
/// A copy is taken while the program goes on working, is checked, and only then gets its name; each can be started from
/// as it is.
final class Backups {

    private static final String BEGINNING = "kith-";
    private static final String END = ".db";

    private final Path folder;

    Backups(Path folder) {
        this.folder = folder;
    }

    /// Takes the copy of a night and lets go of the oldest ones.
    ///
    /// @param database the file of the running database
    /// @param keep     how many copies may stay, this one included
    /// @throws IllegalStateException when the copy cannot be made or is not sound
    void take(Path database, LocalDate night, int keep) {
        var made = folder.resolve("unfinished" + END);
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(made);
            copy(database, made);
            check(made);
            Files.move(made, folder.resolve(BEGINNING + night + END), StandardCopyOption.REPLACE_EXISTING);
            for (Path old : list().stream().skip(keep).toList()) {
                Files.delete(old);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    "No backup of " + database + " could be made in " + folder + ": " + e.getMessage(), e);
        }
    }

    /// The night of the newest copy.
    Optional<LocalDate> newest() {
        return list().stream().findFirst().map(Backups::night);
    }

    /// Newest first.
    private List<Path> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("kith-\\d{4}-\\d\\d-\\d\\d\\.db"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The backups in " + folder + " cannot be listed.", e);
        }
    }

    private static LocalDate night(Path file) {
        var name = file.getFileName().toString();
        return LocalDate.parse(name.substring(BEGINNING.length(), name.length() - END.length()));
    }

    /// `vacuum into` reads one consistent moment of the database and writes it without its free pages.
    private static void copy(Path database, Path to) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database + "?busy_timeout=5000");
                var statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, to.toString());
            statement.execute();
        }
    }

    private static void check(Path copy) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy + "?open_mode=1");
                var statement = connection.createStatement();
                var result = statement.executeQuery("pragma quick_check")) {
            if (!result.next() || !"ok".equals(result.getString(1))) {
                throw new SQLException("the copy is not sound");
            }
        }
    }
}
