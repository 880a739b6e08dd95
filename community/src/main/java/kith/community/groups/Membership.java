package kith.community.groups;

/// A group that someone belongs to, and what they hear of it.
public record Membership(Group group, Hears hears) {}
