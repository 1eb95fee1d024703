package app.photosync.microsoft365;

import app.photosync.identity.Tokens;
import app.photosync.photo.Groups;
import app.photosync.photo.Microsoft365Photos;
import app.photosync.photo.People;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Microsoft365Settings.class)
class Microsoft365Configuration {

    @Bean
    GraphServiceClient graph(Microsoft365Settings settings, Tokens tokens) {
        return GraphConnection.to(settings, tokens.asCredential());
    }

    @Bean
    People people(GraphServiceClient graph, Clock clock, Microsoft365Settings settings) {
        return new GraphPeople(graph, clock, settings.peopleKeptFor());
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
