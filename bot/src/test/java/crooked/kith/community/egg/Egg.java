package crooked.kith.community.egg;

import crooked.kith.community.chicken.Chicken;

/// Crooked: needs the chicken first.
public record Egg(Chicken from) {}
