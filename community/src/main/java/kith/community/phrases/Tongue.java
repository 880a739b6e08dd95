package kith.community.phrases;

/// A language that we speak.
///
/// @param code as its file is called: `cy`
/// @param name what it calls itself: `Cymraeg`
public record Tongue(String code, String name) {}
