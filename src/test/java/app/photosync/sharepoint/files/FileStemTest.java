package app.photosync.sharepoint.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileStemTest {

    private static final PersonId ANNA = new PersonId("7a1c0f0e-5a0b-4c5e-9d1f-2b6f3f8f1a01");

    @ParameterizedTest
    @ValueSource(strings = {
        "7a1c0f0e-5a0b-4c5e-9d1f-2b6f3f8f1a01", "7A1C0F0E-5A0B-4C5E-9D1F-2B6F3F8F1A01",
        "7a1c0f0e5a0b4c5e9d1f2b6f3f8f1a01", "7a1c0f0e_5a0b_4c5e_9d1f_2b6f3f8f1a01"})
    void an_object_id_has_several_spellings(String spelled) {
        assertThat(new FileStem(spelled).isMadeOf(ANNA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7a1c0f0e-5a0b-4c5e-9d1f-2b6f3f8f1a02", "7a1c0f0e-5a0b-4c5e-9d1f-2b6f3f8f1a01 (2)",
            "anna_kowalska_contoso_com"})
    void other_names_are_no_spelling_of_it(String spelled) {
        assertThat(new FileStem(spelled).isMadeOf(ANNA)).isFalse();
    }

    @Test
    void an_id_that_is_no_guid_does_not_get_the_file_name_of_a_sign_in_name() {
        FileStem stem = FileStem.of(new PersonId("anna.kowalska@contoso.com"));

        assertThat(stem.isMadeOf("anna.kowalska@contoso.com")).isFalse();
        assertThat(stem.isMadeOf(new PersonId("anna.kowalska@contoso.com"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a.b@contoso.com", "a_b@contoso.com", "A-B@contoso.com", "a@b.contoso.com"})
    void several_sign_in_names_make_one_file_name(String signInName) {
        assertThat(new FileStem("a_b_contoso_com").isMadeOf(signInName)).isTrue();
    }

    @Test
    void all_of_them_begin_like_the_file_name_before_its_first_underscore() {
        assertThat(new FileStem("a_b_contoso_com").beginningOfSignInName()).contains("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_b_contoso_com", "anna", "a'b_contoso_com", "7a1c0f0e-5a0b-4c5e-9d1f-2b6f3f8f1a01", ""})
    void other_file_names_are_not_made_of_a_sign_in_name(String stem) {
        assertThat(new FileStem(stem).beginningOfSignInName()).isEmpty();
    }
}
