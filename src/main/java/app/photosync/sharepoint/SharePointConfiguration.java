package app.photosync.sharepoint;

import app.photosync.http.Destination;
import app.photosync.http.HttpLimits;
import app.photosync.http.LimitedClient;
import app.photosync.identity.AccessTokens;
import app.photosync.identity.NeededTokens;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.SharePointPhotos;
import app.photosync.photo.SignInNames;
import app.photosync.sharepoint.client.CallingCompany;
import app.photosync.sharepoint.client.Geos;
import app.photosync.sharepoint.client.SharePointClient;
import app.photosync.sharepoint.client.SharePointProblems;
import app.photosync.sharepoint.client.SharePointSettings;
import app.photosync.sharepoint.files.FileOwnership;
import app.photosync.sharepoint.files.PhotoLibrary;
import app.photosync.sync.SharePointWriting;
import app.photosync.sync.SyncAs;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SharePointSettings.class)
class SharePointConfiguration {

    /** Half of what Graph may have: SharePoint allows an application far fewer calls (docs/domain.md 2). */
    private static final int PLACES = 16;

    @Bean
    Destination sharePointDestination(Clock clock) {
        return new Destination("sharepoint", PLACES, clock);
    }

    @Bean
    NeededTokens sharePointTokens(SharePointSettings settings) {
        List<String> scopes = Geos.of(settings).all().stream()
                .flatMap(geo -> Stream.of(geo.mySite().scope(), geo.admin().scope())).toList();
        return new NeededTokens("sharepoint", scopes, false);
    }

    @Bean
    SyncAs syncAs(SharePointSettings settings) {
        return settings.syncAs();
    }

    @Bean
    SharePointProblems sharePointTroubles(Clock clock) {
        return new SharePointProblems(clock);
    }

    /** Microsoft asks for this form of the user agent and throttles undecorated traffic first (docs/domain.md 2). */
    @Bean
    SharePointClient sharePointClient(
            SharePointSettings settings, Destination sharePointDestination, AccessTokens tokens, SharePointProblems troubles,
            @Value("${spring.application.version:development}") String version) {
        return client(settings, sharePointDestination, tokens, troubles, version, HttpLimits.ANSWER);
    }

    /** @param limit from each request to the last byte of its answer */
    SharePointClient client(
            SharePointSettings settings, Destination destination, AccessTokens tokens, SharePointProblems troubles, String version,
            Duration limit) {
        String userAgent = "NONISV|" + CallingCompany.of(settings) + "|PhotoSync/" + version;
        return new SharePointClient(new LimitedClient(HttpLimits.client()), limit, userAgent, destination, tokens, troubles);
    }

    @Bean
    Profiles sharePointProfiles(SharePointClient client, SharePointProblems troubles, SharePointSettings settings) {
        return new Profiles(client, troubles, Geos.of(settings), settings.profileHost());
    }

    @Bean
    PhotoLibrary sharePointPhotoLibrary(SharePointClient client, SharePointProblems troubles) {
        return new PhotoLibrary(client, troubles);
    }

    @Bean
    SharePointPhotos sharePointPhotos(Profiles profiles, PhotoLibrary library, SharePointSettings settings) {
        return new ProfileReading(profiles, library, Geos.of(settings));
    }

    @Bean
    SharePointWriting sharePointWriting(
            Profiles profiles,
            PhotoLibrary library,
            SharePointClient client,
            SharePointProblems troubles,
            SharePointSettings settings,
            SignInNames directory,
            PhotoMemory memory) {
        PictureNaming naming = new PictureNaming(library, new FileOwnership(directory, memory), Geos.of(settings));
        return new ProfileWriting(profiles, naming, library, new ProfileProperties(client), troubles);
    }
}
