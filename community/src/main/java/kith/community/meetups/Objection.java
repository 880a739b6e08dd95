package kith.community.meetups;

/// Why an answer about a new meet-up does not do.
public enum Objection {
    /// It says nothing of what was asked.
    NOT_UNDERSTOOD,
    /// What has to be said can not be left out.
    NEEDED,
    /// It would end before it begins.
    ENDS_BEFORE,
    /// It would have been already.
    IN_THE_PAST,
    NO_SUCH_POSTCODE,
    /// Nobody would find a venue that is not known yet.
    NO_POSTCODE
}
