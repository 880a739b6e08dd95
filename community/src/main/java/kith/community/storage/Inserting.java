package kith.community.storage;

import java.util.Collection;

/// Lets a repository add a row whose id we chose ourselves; `save` would take an id for the sign of an old row.
///
/// @param <T> the record
public interface Inserting<T> {

    /// @throws org.springframework.dao.DuplicateKeyException when its id, or another unique column, is there already
    T insert(T row);

    /// As [#insert], for many rows in one batch.
    void insertAll(Collection<T> rows);
}
