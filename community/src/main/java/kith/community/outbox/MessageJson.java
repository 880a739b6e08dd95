package kith.community.outbox;

import tools.jackson.databind.json.JsonMapper;

/// A [Message] as it is stored. With a mapper of its own, so that no setting for the web changes what is on disk.
final class MessageJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MessageJson() {}

    static String write(Message message) {
        return JSON.writeValueAsString(message);
    }

    static Message read(String json) {
        return JSON.readValue(json, Message.class);
    }
}
