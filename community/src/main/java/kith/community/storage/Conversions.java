package kith.community.storage;

import java.sql.JDBCType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.mapping.JdbcValue;

/// How times and truth are written into columns and read from them, the same on both databases.
///
/// Those that write return a [JdbcValue]; a plain number or text would be overruled by Spring Data's own choice.
final class Conversions {

    static final List<Converter<?, ?>> BOTH = List.of(
            new InstantOut(),
            new InstantIn(),
            new DateOut(),
            new DateIn(),
            new TimeOut(),
            new TimeIn(),
            new DateTimeOut(),
            new DateTimeIn(),
            new TruthIn());

    private Conversions() {}

    private static JdbcValue text(Object iso) {
        return JdbcValue.of(iso.toString(), JDBCType.VARCHAR);
    }

    @WritingConverter
    private static final class InstantOut implements Converter<Instant, JdbcValue> {
        @Override
        public JdbcValue convert(Instant instant) {
            return JdbcValue.of(instant.toEpochMilli(), JDBCType.BIGINT);
        }
    }

    @ReadingConverter
    private static final class InstantIn implements Converter<Number, Instant> {
        @Override
        public Instant convert(Number milliseconds) {
            return Instant.ofEpochMilli(milliseconds.longValue());
        }
    }

    @WritingConverter
    private static final class DateOut implements Converter<LocalDate, JdbcValue> {
        @Override
        public JdbcValue convert(LocalDate date) {
            return text(date);
        }
    }

    @ReadingConverter
    private static final class DateIn implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String iso) {
            return LocalDate.parse(iso);
        }
    }

    @WritingConverter
    private static final class TimeOut implements Converter<LocalTime, JdbcValue> {
        @Override
        public JdbcValue convert(LocalTime time) {
            return text(time);
        }
    }

    @ReadingConverter
    private static final class TimeIn implements Converter<String, LocalTime> {
        @Override
        public LocalTime convert(String iso) {
            return LocalTime.parse(iso);
        }
    }

    @WritingConverter
    private static final class DateTimeOut implements Converter<LocalDateTime, JdbcValue> {
        @Override
        public JdbcValue convert(LocalDateTime dateTime) {
            return text(dateTime);
        }
    }

    @ReadingConverter
    private static final class DateTimeIn implements Converter<String, LocalDateTime> {
        @Override
        public LocalDateTime convert(String iso) {
            return LocalDateTime.parse(iso);
        }
    }

    /// SQLite keeps truth as 0 and 1.
    @ReadingConverter
    private static final class TruthIn implements Converter<Number, Boolean> {
        @Override
        public Boolean convert(Number number) {
            return number.intValue() != 0;
        }
    }
}
