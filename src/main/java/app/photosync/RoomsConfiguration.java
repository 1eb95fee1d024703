package app.photosync;

import app.photosync.cards.Cards;
import app.photosync.cards.Texts;
import app.photosync.conversation.CheckingLater;
import app.photosync.conversation.Conversation;
import app.photosync.conversation.ConversationMemory;
import app.photosync.conversation.ConversationRoom;
import app.photosync.conversation.Deciding;
import app.photosync.conversation.Effects;
import app.photosync.conversation.Greeting;
import app.photosync.conversation.Journal;
import app.photosync.conversation.KeptData;
import app.photosync.conversation.LaterChecks;
import app.photosync.conversation.Messenger;
import app.photosync.conversation.OptOuts;
import app.photosync.conversation.Pilot;
import app.photosync.conversation.References;
import app.photosync.conversation.SyncCards;
import app.photosync.conversation.Topic;
import app.photosync.conversation.Welcomes;
import app.photosync.photo.Groups;
import app.photosync.photo.Microsoft365Photos;
import app.photosync.photo.People;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.SharePointPhotos;
import app.photosync.photo.comparison.Fingerprint;
import app.photosync.photo.diagnosis.PhotoCheck;
import app.photosync.sync.Operations;
import app.photosync.sync.RunTimeSwitch;
import app.photosync.sync.SharePointWriting;
import app.photosync.sync.Sync;
import app.photosync.sync.SyncAs;
import app.photosync.sync.SyncChanges;
import app.photosync.sync.SyncSwitch;
import app.photosync.sync.steps.SyncWork;
import app.photosync.understanding.Recognizer;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the domain rooms together, which know no Spring themselves. The adapters bring their own configuration. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CompanySettings.class)
class RoomsConfiguration {

    @Bean
    Cards cards() {
        return new Cards(new CardResources());
    }

    @Bean
    Texts texts(CompanySettings company) {
        return new Texts(new CardResources().texts(), company.defaultLanguage());
    }

    @Bean
    Recognizer recognizer() {
        return Recognizer.load();
    }

    /** @param silhouettes fingerprints of the grey figures that this tenant's SharePoint shows, see {@link Fingerprint#text} */
    @Bean
    PhotoCheck photoCheck(
            People people,
            Microsoft365Photos microsoft365,
            SharePointPhotos sharePoint,
            PhotoMemory memory,
            CompanySettings company,
            @Value("${photosync.photo.silhouettes:}") List<String> silhouettes,
            Clock clock) {
        List<Fingerprint> known = silhouettes.stream().map(Fingerprint::parse).toList();
        return new PhotoCheck(people, microsoft365, sharePoint, memory, company.photoChanges(), known, clock);
    }

    @Bean
    SyncSwitch syncSwitch(SyncAs configured, RunTimeSwitch atRunTime) {
        return new SyncSwitch(configured, atRunTime);
    }

    @Bean
    Sync sync(Operations operations, SyncSwitch syncSwitch, Clock clock) {
        return new Sync(operations, syncSwitch, clock);
    }

    @Bean
    SyncChanges syncChanges(Operations operations, SyncSwitch syncSwitch, Clock clock) {
        return new SyncChanges(operations, syncSwitch, clock);
    }

    @Bean
    SyncWork syncWork(
            Operations operations,
            PhotoCheck check,
            SyncSwitch syncSwitch,
            SharePointWriting writing,
            PhotoMemory memory,
            ConversationRoom room,
            Clock clock) {
        return new SyncWork(operations, check, syncSwitch, writing, memory, room.syncNews(), clock, RandomGenerator.getDefault());
    }

    @Bean
    ConversationRoom.Neighbours neighbours(Recognizer recognizer, People people, PhotoCheck check, Sync sync, Cards cards, Texts texts) {
        return new ConversationRoom.Neighbours(recognizer, people, check, sync, cards, texts);
    }

    @Bean
    ConversationRoom.Ports ports(
            ConversationMemory memory,
            OptOuts optOuts,
            SyncCards syncCards,
            Welcomes welcomes,
            References references,
            LaterChecks laterChecks,
            Effects effects,
            Messenger messenger,
            Journal journal,
            KeptData keptData,
            Pilot pilot) {
        return new ConversationRoom.Ports(
                memory, optOuts, syncCards, welcomes, references, laterChecks, effects, messenger, journal, pilot, keptData);
    }

    @Bean
    Pilot pilot(CompanySettings company, Groups groups, Clock clock, MeterRegistry meters) {
        return new PilotGroup(company.pilotGroup(), groups, clock, meters);
    }

    /** @param appId of the bot: Teams opens the chat with it under this id */
    @Bean
    ConversationRoom conversationRoom(
            CompanySettings company,
            ConversationRoom.Neighbours neighbours,
            ConversationRoom.Ports ports,
            ObjectProvider<Topic> topics,
            ObjectProvider<Greeting> greetings,
            @Value("${photosync.teams.app-id}") String appId,
            Clock clock) {
        String privateChat = "https://teams.microsoft.com/l/chat/0/0?users=28:" + appId;
        return new ConversationRoom(company.company(privateChat), neighbours, ports, topics.orderedStream().toList(),
                greetings.orderedStream().toList(), clock);
    }

    @Bean
    Conversation conversation(ConversationRoom room) {
        return room.conversation();
    }

    @Bean
    Deciding deciding(Effects effects) {
        return new Deciding(effects);
    }

    @Bean
    CheckingLater checkingLater(ConversationRoom room) {
        return room.checkingLater();
    }
}
