package crooked.kith.community.people;

/// Crooked: named for what it is not.
public final class PeopleManager {}
