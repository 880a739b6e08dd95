package crooked.kith.community.chicken;

import crooked.kith.community.egg.Egg;

/// Crooked: needs the egg first.
public record Chicken(Egg from) {}
