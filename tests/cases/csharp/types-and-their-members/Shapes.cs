// Shapes and what they are made of.

using System;

namespace Acme.Shapes
{
    /// <summary>
    /// What can be drawn on a <see cref="T:Acme.Canvas"/>.
    /// </summary>
    /// <remarks>Slow.</remarks>
    [Serializable]
    public abstract partial class Shape<T> : Base<T>, IDrawable where T : new()
    {
        public const int Sides = 4, Corners = 5;
        private readonly string _name;
        public event EventHandler Changed;

        /// <summary>What it is called.</summary>
        /// <value>A word.</value>
        public string Name { get; set; } = "x";
        public int this[int index] => index;
        public int Area => Sides * 2;

        public Shape(string name) : base(name) { _name = name; }

        ~Shape() { }

        /// <param name="canvas">Where.</param>
        public virtual async Task<int> DrawAsync(Canvas canvas, params int[] xs)
        {
            int Inner(int x) { return x; }
            return Inner(1);
        }

        protected abstract void Start();
        public static Shape<T> operator +(Shape<T> a, Shape<T> b) => a;
        void IDrawable.Draw() { }

        public delegate void Handler(object sender);

        private static readonly string[] Words = {
            "a",
        };
    }

    public interface IDrawable : IDisposable { void Draw(); int Width { get; } }

    public struct Point { public int X, Y; }

    [Flags]
    internal enum Color { Red, Green = 2 }

    public record Person(string First, int Age);

    public static class Extensions
    {
        public static int Length(this string s) => s.Length;
    }

    public delegate int Operation(int a);
}
