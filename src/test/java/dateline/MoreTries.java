package dateline;

import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Tries each property as many times more often as the system property {@code tries.times} says, such as by night. */
public final class MoreTries implements AroundPropertyHook {

    private static final int USUAL = 1000;

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        Optional<Integer> tries = context.attributes().tries();
        int times = Integer.getInteger("tries.times", 1);
        if (times > 1) {
            context.attributes().setTries(times * tries.orElse(USUAL));
        }
        return property.execute();
    }
}
