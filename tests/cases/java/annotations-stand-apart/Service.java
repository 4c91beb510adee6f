/** Serves. */
@Singleton
// One for all.
@Named("service")
public class Service {
  @Inject @Nullable Store store;

  /** Called from native code. */
  @DoNotStrip
  public static native long find(@Nullable String name);

  @Test
  public @Nullable String test() { return null; }
}
