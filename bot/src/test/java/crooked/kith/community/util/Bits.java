package crooked.kith.community.util;

/// Crooked: in a drawer for everything.
public final class Bits {}
