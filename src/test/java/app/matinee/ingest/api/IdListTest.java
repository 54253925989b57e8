package app.matinee.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.ingest.RefusedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdListTest {
    private final IdList ids = new IdList(Pattern.compile("[1-9]\\d*"), "a number like 593");

    @Test
    void idsStandInTheCommandOrInAFileEachOnce(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ids.txt"), "593\n\n5373 # The Cranes Are Flying\n593\n");

        assertThat(ids.read("593, 5373,593")).containsExactly("593", "5373");
        assertThat(ids.read(file.toString())).containsExactly("593", "5373");
    }

    @Test
    void whatIsNoIdIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> ids.read("593,tt1"))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage("'tt1' (number 2 in the list) is no id; a number like 593 would be right");
    }
}
