package app.photosync.simulator.sharepoint;

import java.util.Map;
import java.util.Optional;

/**
 * One step of a REST address, such as {@code AddUsingPath(decodedUrl='a.jpg',overwrite=true)}. Names are in lower case: SharePoint does not
 * mind the case.
 */
record ODataSegment(String name, Map<String, String> arguments) {

    Optional<String> argument(String argument) {
        return Optional.ofNullable(arguments.get(argument));
    }

    String required(String argument) throws SharePointError {
        return argument(argument).orElseThrow(() -> SharePointError.badQuery("The parameter " + argument + " of " + name + " is missing."));
    }
}
