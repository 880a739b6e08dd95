package kith.bot.channels.simulator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Whose phones lie on the table to begin with, and what their owners are called.
class Residents {

    /// One of Ofcom's numbers for drama, which nobody has: someone who has never written.
    static final Address NEWCOMER = Address.ofNumber("+447700900900");

    private static final Address NEWCOMER_ON_TELEGRAM = Address.ofTelegram("700900900");

    private final JdbcClient jdbc;

    Residents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One who texts, one on Telegram, and a newcomer.
    @Transactional(readOnly = true)
    public List<Address> toBeginWith() {
        return Stream.of(
                        firstKnownOn(ChannelKind.SMS).stream(),
                        Stream.of(firstKnownOn(ChannelKind.TELEGRAM).orElse(NEWCOMER_ON_TELEGRAM)),
                        Stream.of(NEWCOMER))
                .flatMap(phones -> phones)
                .toList();
    }

    private Optional<Address> firstKnownOn(ChannelKind channel) {
        return jdbc.sql("""
                        select a.value from addresses a join people p on p.id = a.person_id
                        where a.channel = ? and p.first_name <> '' and a.value <> ?
                        order by a.created_at, a.value limit 1""")
                .params(channel.name(), NEWCOMER.value())
                .query(String.class)
                .optional()
                .map(value -> new Address(channel, value));
    }

    @Transactional(readOnly = true)
    public String nameAt(Address phone) {
        return jdbc.sql("""
                        select p.first_name, p.last_name from addresses a join people p on p.id = a.person_id
                        where a.channel = ? and a.value = ?""")
                .params(phone.channel().name(), phone.value())
                .query((row, _) -> (row.getString("first_name") + " " + row.getString("last_name")).strip())
                .optional()
                .filter(name -> !name.isEmpty())
                .orElse("Someone new");
    }

    /// A number that nobody has written from yet, for a phone to be added.
    @Transactional(readOnly = true)
    public Address unused(ChannelKind channel, List<Address> shown) {
        var prefix = channel.isAPhone() ? "+447700" : "700";
        return Stream.iterate(900_901, number -> number + 1)
                .map(number -> new Address(channel, prefix + number))
                .filter(phone -> !shown.contains(phone) && !isKnown(phone))
                .findFirst()
                .orElseThrow();
    }

    private boolean isKnown(Address phone) {
        return jdbc.sql("select count(*) from addresses where channel = ? and value = ?")
                        .params(phone.channel().name(), phone.value())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
