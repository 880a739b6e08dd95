package crooked.kith.community.unmarked;

/// Crooked: in a package that says nothing about null.
public final class Unmarked {}
