using Shapes.Parts;

namespace Shapes;

/// <summary>A desk with a pen.</summary>
public class Desk
{
    private readonly Pen pen = new();
    public Lamp Light { get; }

    public void Draw(Paper paper, params Paper[] more)
    {
        paper.Fold();
        this.pen.Write(paper);
        Light.Shine();
        var ruler = new Ruler(30);
        ruler.Measure();
        var found = Find();
        found.Lost();
        foreach (Paper sheet in more)
        {
            sheet.Tear();
        }
        foreach (var one in more)
        {
            one.Lost();
        }
        if (found is Box box)
        {
            box.Shut();
        }
        using var ink = new Ink();
        ink.Pour();
        more.Each(pen => pen.Lost());
    }

    private object Find()
    {
        Pencil pen = new Pencil();
        pen.Sharpen();
        return paper.Lost();
    }
}
