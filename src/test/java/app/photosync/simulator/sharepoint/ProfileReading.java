package app.photosync.simulator.sharepoint;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.SimulatedUser;
import java.io.IOException;
import java.util.Optional;

/** {@code GetPropertiesFor} and {@code GetMyProperties}. Somebody without a SharePoint profile is a null object. */
final class ProfileReading {

    private final SimulatedTenant tenant;
    private final SharePointGate gate;
    private final Geo geo;
    private final ProfileProperties properties;

    ProfileReading(SimulatedTenant tenant, SharePointGate gate, Geo geo, ProfileProperties properties) {
        this.tenant = tenant;
        this.gate = gate;
        this.geo = geo;
        this.properties = properties;
    }

    void ofAnybody(Exchange exchange, ODataPath path) throws IOException, SharePointError {
        gate.admitReader(exchange, "User.Read.All", "User.ReadWrite.All");
        String accountName = path.step(1).required("accountName");
        answer(exchange, AccountName.userPrincipalName(accountName).flatMap(tenant::asSharePointSees));
    }

    void ofOneself(Exchange exchange) throws IOException, SharePointError {
        String person = gate.admitPerson(exchange);
        answer(exchange, tenant.user(person).map(SimulatedUser::userPrincipalName).flatMap(tenant::asSharePointSees));
    }

    private void answer(Exchange exchange, Optional<SimulatedUser> found) throws IOException {
        Optional<SimulatedUser> user = found.filter(person -> person.sharePoint().profile());
        if (user.isPresent()) {
            ODataAnswer.send(exchange, 200, properties.of(user.get(), geo));
        } else {
            ODataAnswer.sendNull(exchange);
        }
    }
}
