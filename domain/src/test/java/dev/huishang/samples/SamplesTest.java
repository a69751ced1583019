package dev.huishang.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class SamplesTest {
  @Test
  void absentSamplesSkipATestAndFailItInContinuousIntegration(@TempDir Path empty) {
    var sought = empty.resolve("air").toString();
    var skipped = assertThrows(TestAbortedException.class, () -> Samples.need("air", empty, false));
    assertTrue(skipped.getMessage().contains(sought), skipped.getMessage());
    var failed = assertThrows(AssertionFailedError.class, () -> Samples.need("air", empty, true));
    assertTrue(failed.getMessage().contains(sought), failed.getMessage());
  }

  @Test
  void presentSamplesAreUsed(@TempDir Path there) throws Exception {
    Files.createDirectory(there.resolve("air"));
    assertEquals(there.resolve("air"), Samples.need("air", there, true));
  }
}
