package kith.community.settings;

import java.util.ArrayList;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;

/// Refuses to start with settings that would be passed over in silence, before anything is opened or sent.
///
/// Belongs to the whole program, whose settings are all there: a context with only a few rooms would not know the keys
/// of the others.
public final class SettingsCheck implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var environment = beans.getBean(Environment.class);
        var wrong = new ArrayList<>(UnknownSettings.in(environment, beans));
        wrong.addAll(UnsetVariables.in(environment));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), wrong));
        }
    }
}
