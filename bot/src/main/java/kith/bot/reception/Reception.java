package kith.bot.reception;

/// Takes in one message.
public interface Reception {

    /// Handles a message in one transaction and returns when that is committed; only then may the provider be told
    /// that we have it. A message seen before changes nothing.
    ///
    /// @throws RuntimeException when it is not on record: let the provider repeat it
    void receive(Inbound inbound);
}
