package kith.bot.channels.twilio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kith.bot.reception.Inbound;
import kith.bot.reception.Reception;

/// A reception that keeps what it is given, once for each of the provider's ids, unless told to fail.
final class Received implements Reception {

    private final List<Inbound> all = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Consumer<Inbound> before = inbound -> {};

    /// What happens before the next messages are kept; may throw.
    synchronized void before(Consumer<Inbound> happens) {
        before = happens;
    }

    synchronized void forget() {
        all.clear();
        seen.clear();
        before = inbound -> {};
    }

    synchronized List<Inbound> all() {
        return List.copyOf(all);
    }

    synchronized List<Inbound.Content> contents() {
        return all.stream().map(Inbound::content).toList();
    }

    @Override
    public synchronized void receive(Inbound inbound) {
        before.accept(inbound);
        if (seen.add(inbound.providerId())) {
            all.add(inbound);
        }
    }
}
