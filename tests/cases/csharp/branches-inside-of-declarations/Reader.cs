namespace Shapes
{
    /// <summary>Reads shapes.</summary>
    public class Reader
    {
        /// <summary>Whether a kind becomes another.</summary>
        public static bool IsConversion(Type from, Type to)
#if NET6_0_OR_GREATER
            => from == typeof(Circle) && to == typeof(Ring)
            || from == typeof(Ring);
#else
            => false;
#endif

        /// <summary>Opens what is to be read.</summary>
#if NETSTANDARD
        public void Open(string path) {
#else
        public void Open(ReadOnlySpan<char> path) {
#endif
            if (path == null)
            {
                Close();
            }
#if NET6_0_OR_GREATER
            else if (IsKnown(path, true) is { } kind)
            {
                Use(kind);
            }
#endif
            else
            {
                this.IsAsync = async;
            }
        }

        /// <summary>Ends the reading.</summary>
        public void Close() { }
    }
}
