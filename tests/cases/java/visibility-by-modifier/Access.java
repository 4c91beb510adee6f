public class Access {
  public int open;
  protected int forHeirs;
  int forThePackage;
  private int own;

  private static class Hidden {
    public void reachedByNobody() {}
  }

  public interface Api {
    int LIMIT = 3;
    void call();
    default void callTwice() {}
    private void step() {}
  }

  private void inner() {
    class Local {
      public int field;
    }
  }
}

class ForThePackage {
  void method() {}
}
