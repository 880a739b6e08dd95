package kith.bot.heard;

/// Something that is true in the tables, in words that two snapshots can be compared by.
///
/// @param who   the address or the name of whom it is about
/// @param about the title, the purpose or the kind of what it is about
/// @param value what is true of it
record Fact(Kind kind, String who, String about, String value) {

    enum Kind {
        /// A place at a session, or on its waiting list.
        BOOKING,
        /// An address that we may not write to.
        OPT_OUT,
        /// Until when a person hears nothing from us.
        PAUSE,
        CONSENT,
        /// When somebody is asked how they are, and by whom.
        PLAN,
        /// A message to a group that is going out, or has gone. A draft is none.
        BROADCAST,
        /// An activity or a session as it is listed.
        LISTING,
        /// What a group's member hears of it.
        MEMBER,
        /// Who does what for us.
        STAFF,
        /// A check-in that needed somebody and is closed by a person.
        CASE,
        /// What was answered to a check-in.
        ANSWER,
        /// Something that waits for a person.
        TASK,
        /// A lift, a need, a wish to be met: noted, and not counted as a deed.
        NOTE;

        /// Whether it may only change for somebody who asked for that.
        boolean isDeed() {
            return ordinal() <= CASE.ordinal();
        }
    }

    @Override
    public String toString() {
        return kind + " " + about + " " + value + " (" + who + ")";
    }
}
