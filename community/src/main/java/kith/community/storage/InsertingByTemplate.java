package kith.community.storage;

import java.util.Collection;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.transaction.annotation.Transactional;

/// What stands behind [Inserting]; Spring Data finds it by `META-INF/spring.factories`.
class InsertingByTemplate<T> implements Inserting<T> {

    private final JdbcAggregateOperations template;

    InsertingByTemplate(JdbcAggregateOperations template) {
        this.template = template;
    }

    @Override
    @Transactional
    public T insert(T row) {
        return template.insert(row);
    }

    @Override
    @Transactional
    public void insertAll(Collection<T> rows) {
        template.insertAll(rows);
    }
}
