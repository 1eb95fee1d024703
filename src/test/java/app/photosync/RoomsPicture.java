package app.photosync;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.springframework.modulith.core.DependencyType;

/** The rooms and who uses whom, as a Mermaid diagram between two marks of a Markdown page. */
record RoomsPicture(String mermaid) {

    private static final Pattern PLACE = Pattern.compile("(<!-- rooms:begin -->\n).*?(<!-- rooms:end -->)", Pattern.DOTALL);

    static RoomsPicture of(ApplicationModules modules) {
        TreeSet<String> lines = new TreeSet<>();
        for (ApplicationModule module : modules) {
            lines.add("  " + name(module));
            module.getDependencies(modules, DependencyDepth.IMMEDIATE, DependencyType.values())
                    .stream()
                    .forEach(dependency -> lines.add("  " + name(module) + " --> " + name(dependency.getTargetModule())));
        }
        return new RoomsPicture("```mermaid\nflowchart TD\n" + String.join("\n", lines) + "\n```\n");
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    String in(String page) {
        Matcher place = PLACE.matcher(page);
        if (!place.find()) {
            throw new IllegalStateException("the page has no place for the picture of the rooms");
        }
        return place.replaceFirst("$1" + Matcher.quoteReplacement(mermaid) + "$2");
    }
}
