package app.photosync.reliability;

import static app.photosync.simulator.tenant.PersonBuilder.person;

import app.photosync.portraits.Portrait;
import app.photosync.simulator.tenant.SimulatedPicture;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.SimulatedUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Colleagues whose photo has not reached SharePoint yet. They share one picture, for there may be thousands of them. */
final class Crowd {

    private static final SimulatedPicture PHOTO = SimulatedPicture.of(Portrait.of(2).take(0).jpeg(120));

    private Crowd() {}

    /** @return their ids */
    static List<String> moveInto(SimulatedTenant tenant, String family, int size) {
        return IntStream.range(0, size).mapToObj(number -> {
            SimulatedUser colleague = person("Colleague" + number + " " + family).build().withMicrosoft365Photo(Optional.of(PHOTO));
            tenant.has(colleague);
            return colleague.id();
        }).toList();
    }
}
