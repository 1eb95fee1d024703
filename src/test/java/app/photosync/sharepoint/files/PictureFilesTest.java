package app.photosync.sharepoint.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.sharepoint.files.PictureFiles.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFilesTest {

    @Test
    void one_thumbnail_tells_the_names_of_all_three() {
        PictureFiles files = PictureFiles.around("/User Photos/Profilbilder/306225cd-5a0b-4c5e-9d1f-2b6f3f8f1a01_MThumb.jpg").orElseThrow();

        assertThat(files.path(Size.S)).isEqualTo("/User Photos/Profilbilder/306225cd-5a0b-4c5e-9d1f-2b6f3f8f1a01_SThumb.jpg");
        assertThat(files.path(Size.L)).isEqualTo("/User Photos/Profilbilder/306225cd-5a0b-4c5e-9d1f-2b6f3f8f1a01_LThumb.jpg");
    }

    @Test
    void only_the_end_of_a_name_counts() {
        assertThat(PictureFiles.around("/User Photos/P/a_MThumb_b_SThumb.jpg").orElseThrow().stem()).isEqualTo("a_MThumb_b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/User Photos/P/me.jpg", "/User Photos/P/_MThumb.jpg", "/User Photos/P/a_XThumb.jpg", ""})
    void other_files_are_no_thumbnails(String path) {
        assertThat(PictureFiles.around(path)).isEmpty();
    }
}
