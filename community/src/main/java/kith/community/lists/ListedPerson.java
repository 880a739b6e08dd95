package kith.community.lists;

import kith.community.people.Address;

/// Someone who is to be put on a list.
///
/// @param name          first and last
/// @param language      the code of one that we speak; empty for the service's own
/// @param consentSource how we come to have their word that we may write
public record ListedPerson(String name, Address number, String language, String consentSource, String note) {

    /// Without whom it is about, which belongs in no log.
    @Override
    public String toString() {
        return "ListedPerson[" + consentSource + "]";
    }
}
