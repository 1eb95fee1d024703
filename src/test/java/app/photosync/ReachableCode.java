package app.photosync;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which code can run at all, beginning with some classes that may be made and called at will: what a method calls, and of an instance
 * method those overrides whose class is made anywhere on the way. Reflection is not seen; therefore whatever a library makes by itself
 * belongs to the beginning.
 */
final class ReachableCode {

    /** Each with the one that led to it; the beginning leads to itself. */
    private final Map<JavaCodeUnit, JavaCodeUnit> reached = new LinkedHashMap<>();
    private final Set<JavaClass> made = new HashSet<>();
    private final Map<JavaCodeUnitAccess<?>, JavaCodeUnit> dispatched = new LinkedHashMap<>();
    private final Deque<JavaCodeUnit> waiting = new ArrayDeque<>();

    private ReachableCode() {}

    static ReachableCode from(JavaClasses classes, Predicate<JavaClass> beginning) {
        ReachableCode reachable = new ReachableCode();
        classes.stream().filter(beginning).forEach(each -> {
            reachable.made.add(each);
            each.getCodeUnits().forEach(unit -> reachable.reach(unit, unit));
        });
        reachable.goOn();
        return reachable;
    }

    Stream<JavaCodeUnit> in(String packageName) {
        return reached.keySet().stream().filter(unit -> unit.getOwner().getPackageName().equals(packageName));
    }

    /** How it was reached, the latest step first. */
    String way(JavaCodeUnit unit) {
        StringBuilder way = new StringBuilder(unit.getFullName());
        for (JavaCodeUnit step = unit; reached.get(step) != step; step = reached.get(step)) {
            way.append("\n  <- ").append(reached.get(step).getFullName());
        }
        return way.toString();
    }

    private void goOn() {
        while (!waiting.isEmpty()) {
            JavaCodeUnit unit = waiting.poll();
            Stream.of(unit.getCallsFromSelf(), unit.getMethodReferencesFromSelf(), unit.getConstructorReferencesFromSelf())
                    .flatMap(Set::stream)
                    .forEach(access -> follow((JavaCodeUnitAccess<?>) access, unit));
        }
    }

    private void follow(JavaCodeUnitAccess<?> access, JavaCodeUnit from) {
        JavaClass owner = access.getTargetOwner();
        Optional<? extends JavaCodeUnit> target = access.getTarget().resolveMember();
        if (target.isPresent() && (target.get() instanceof JavaConstructor || target.get().getModifiers().contains(JavaModifier.STATIC))) {
            reach(target.get(), from);
            owner.getStaticInitializer().ifPresent(initializer -> reach(initializer, from));
            if (target.get() instanceof JavaConstructor) {
                make(owner);
            }
            return;
        }
        dispatched.put(access, from);
        Set.copyOf(made).stream().filter(each -> each.isAssignableTo(owner.getName())).forEach(each -> reachIn(each, access, from));
    }

    private void make(JavaClass type) {
        if (made.add(type)) {
            Map.copyOf(dispatched).forEach((access, from) -> {
                if (type.isAssignableTo(access.getTargetOwner().getName())) {
                    reachIn(type, access, from);
                }
            });
        }
    }

    /** The method that runs when the called object is of this class. */
    private void reachIn(JavaClass type, JavaCodeUnitAccess<?> access, JavaCodeUnit from) {
        Stream.concat(Stream.iterate(Optional.of(type), Optional::isPresent, each -> each.get().getRawSuperclass()).map(Optional::get),
                        type.getAllRawInterfaces().stream())
                .flatMap(each -> each.getMethods().stream())
                .filter(method -> method.getName().equals(access.getTarget().getName())
                        && method.getRawParameterTypes().size() == access.getTarget().getRawParameterTypes().size()
                        && !method.getModifiers().contains(JavaModifier.ABSTRACT))
                .forEach(method -> reach(method, from));
    }

    private void reach(JavaCodeUnit unit, JavaCodeUnit from) {
        if (reached.putIfAbsent(unit, from) == null) {
            waiting.add(unit);
        }
    }
}
