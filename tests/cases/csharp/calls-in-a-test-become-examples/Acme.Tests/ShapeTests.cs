public class ShapeTests
{
    [Fact]
    public async Task Draws()
    {
        var shape = new Shape("circle");
        var drawn = Canvas.Draw(shape);
        Store.Save(drawn);
        await Store.FlushAsync(drawn);
        Render(drawn);
    }
}
