package kith.community.outbox;

import java.time.Instant;
import java.time.YearMonth;
import kith.community.about.ServiceSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What texts have cost, month by month: a counter kept as providers take them, so that a limit is one row to read
/// however many messages there are.
@Repository
public class Spending {

    private final JdbcClient jdbc;
    private final SpendSettings settings;
    private final ServiceSettings service;

    Spending(JdbcClient jdbc, SpendSettings settings, ServiceSettings service) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.service = service;
    }

    /// A provider has taken a message, which may have cost something.
    void accepted(Outgoing outgoing, Instant now) {
        if (!outgoing.to().channel().isPaidByPart()) {
            return;
        }
        int parts = Segments.of(SmsText.of(outgoing.message())).parts();
        jdbc.sql("""
                        insert into spending (month, parts, hundredths) values (:month, :parts, :hundredths)
                        on conflict (month) do update set parts = spending.parts + excluded.parts,
                            hundredths = spending.hundredths + excluded.hundredths""")
                .param("month", month(now))
                .param("parts", parts)
                .param("hundredths", settings.hundredths(parts))
                .update();
    }

    /// What the month that `now` is in has cost so far, in hundredths of a penny.
    @Transactional(readOnly = true)
    public long hundredthsInMonth(Instant now) {
        return jdbc.sql("select hundredths from spending where month = ?")
                .param(month(now))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private String month(Instant now) {
        return YearMonth.from(now.atZone(service.timeZone())).toString();
    }
}
