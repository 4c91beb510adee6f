public class Access
{
    int own;
    public int open;
    protected internal int forHeirs;
    internal int forTheAssembly;
    private protected int forFew;

    void Own() { }
    public void Open() { }

    class Hidden
    {
        public void ReachedByNobody() { }
    }

    public interface IApi
    {
        void Call();
    }
}

class ForTheAssembly
{
    public void Method() { }
}
