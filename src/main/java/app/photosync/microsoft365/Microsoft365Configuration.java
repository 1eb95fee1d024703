package app.photosync.microsoft365;

import app.photosync.http.Destination;
import app.photosync.identity.AccessTokens;
import app.photosync.identity.NeededTokens;
import app.photosync.photo.Groups;
import app.photosync.photo.Microsoft365Photos;
import app.photosync.photo.People;
import app.photosync.photo.SignInNames;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Microsoft365Settings.class)
class Microsoft365Configuration {

    /** A check makes three calls, one after the other: room for some dozens of people at once. */
    private static final int PLACES = 32;

    @Bean
    Destination graphDestination(Clock clock) {
        return new Destination("graph", PLACES, clock);
    }

    @Bean
    NeededTokens graphTokens(Microsoft365Settings settings) {
        return new NeededTokens("graph", List.of(settings.graphScope()), false);
    }

    @Bean
    GraphServiceClient graph(Microsoft365Settings settings, AccessTokens tokens, Destination graphDestination) {
        return GraphConnection.to(settings, tokens, graphDestination);
    }

    @Bean
    People people(GraphServiceClient graph, Clock clock, Microsoft365Settings settings) {
        return new GraphPeople(graph, clock, settings.peopleKeptFor());
    }

    @Bean
    SignInNames signInNames(GraphServiceClient graph, Clock clock) {
        return new GraphSignInNames(graph, clock);
    }

    @Bean
    Groups groups(GraphServiceClient graph, Clock clock, Microsoft365Settings settings) {
        return new GraphGroups(graph, clock, settings.peopleKeptFor());
    }

    @Bean
    Microsoft365Photos microsoft365Photos(GraphServiceClient graph, Clock clock) {
        return new GraphPhotos(graph, clock);
    }
}
