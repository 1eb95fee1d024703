package app.photosync.simulator.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The Microsoft 365 Agents Playground writes to the bot as people whom the simulated tenant must know. */
class PlaygroundPeopleTest {

    private final Map<String, Object> playground = read(Path.of(".m365agentsplayground.yml"));

    private record Person(Object id, Object name, Object userPrincipalName) {}

    @Test
    void its_people_are_those_of_the_tenant() {
        assertThat(everybody().stream()
                .map(person -> new Person(person.get("aadObjectId"), person.get("name"), person.get("userPrincipleName"))))
                .containsExactlyInAnyOrderElementsOf(DefaultPeople.all().stream()
                        .map(PersonBuilder::build)
                        .map(user -> new Person(user.id(), user.displayName(), user.userPrincipalName()))
                        .toList());
    }

    @Test
    void five_people_stand_beside_the_one_who_writes() {
        assertThat(others()).hasSize(5);
    }

    @Test
    void nobody_has_the_id_of_somebody_else() {
        assertThat(everybody().stream().map(person -> person.get("id"))).doesNotHaveDuplicates();
    }

    private List<Map<?, ?>> everybody() {
        List<Map<?, ?>> people = new ArrayList<>(others());
        people.add((Map<?, ?>) playground.get("currentUser"));
        return people;
    }

    private List<Map<?, ?>> others() {
        List<Map<?, ?>> people = new ArrayList<>();
        ((List<?>) playground.get("users")).forEach(person -> people.add((Map<?, ?>) person));
        return people;
    }

    private static Map<String, Object> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        } catch (IOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }
}
