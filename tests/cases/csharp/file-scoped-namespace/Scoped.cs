namespace Acme.Tools;

/// <summary>Counts.</summary>
public class Counter(int start) : Base(start)
{
    public int Value { get; private set; }
}
