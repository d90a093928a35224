using Spectre.Console;
using Spectre.Console.Rendering;

namespace PiiClassifier.Cli.Output;

/// <summary>A table some columns further to the right.</summary>
/// <remarks>A <see cref="Padder"/> cuts what it pads into lines once more, which took two thirds of the time of the whole listing; a table consists of lines.</remarks>
/// <param name="table">The table.</param>
/// <param name="indent">How many columns.</param>
internal sealed class IndentedTable(Table table, int indent) : Renderable
{
    private readonly Segment _indent = Segment.Padding(indent);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        bool begins = true;
        foreach (Segment segment in ((IRenderable)table).Render(options, maxWidth - indent))
        {
            if (begins) yield return _indent;
            yield return segment;
            begins = segment.IsLineBreak;
        }
    }
}
