package dev.huishang.cache.seal;

/// The seam where records are sealed before they reach the disk. Until the sealing suites are in
/// place the console runs on [#OPEN], which seals nothing and says so.
public interface Seal {
  /// Stores bytes as they are: whoever can read the profile can read them.
  Seal OPEN =
      new Seal() {
        @Override
        public byte[] close(byte[] plain, String place) {
          return plain;
        }

        @Override
        public byte[] open(byte[] sealed, String place) {
          return sealed;
        }
      };

  /// Sealed form of a record.
  ///
  /// @param place `table|row id|field`, bound into the seal
  byte[] close(byte[] plain, String place);

  /// Plain form of a sealed record.
  byte[] open(byte[] sealed, String place);
}
