package kith.bot.stories;

/// Who is staff in every story.
final class Cast {

    /// In every story sam leads the walkers and the singers.
    static final String LEADER = "sam";

    static final String LEADER_PHONE = "+447700900999";
    static final String LEADER_TELEGRAM = "999";

    /// And lou is a link worker.
    static final String LINK_WORKER = "lou";

    static final String LINK_WORKER_PHONE = "+447700900998";
    static final String LINK_WORKER_TELEGRAM = "998";

    /// And kim is a coordinator.
    static final String COORDINATOR = "kim";

    static final String COORDINATOR_PHONE = "+447700900997";
    static final String COORDINATOR_TELEGRAM = "997";

    private Cast() {}
}
