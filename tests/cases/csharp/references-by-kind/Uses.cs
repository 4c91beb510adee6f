[Route("uses")]
class Uses : Base, ICloseable
{
    List<Item> items = new List<Item>();

    async Task<Result> Run(Request request, params Path[] paths)
    {
        Helper(request);
        Files.List(request.Path());
        this.Close();
        await Store.Main.SaveAsync(Level.High);
        var made = new Outer.Inner((Wide)request);
        if (made is Special)
        {
            throw new BadState(nameof(made), typeof(Names));
        }
        try
        {
            Convert<Item>(items);
        }
        catch (Timeout error)
        {
            return null;
        }
        return Result.None;
    }
}
