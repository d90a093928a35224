namespace PiiClassifier.Reports;

/// <summary>A document of headings, paragraphs and tables, whatever it is written in. This library's own words are given as they are, those of others by <see cref="Quote"/>.</summary>
internal abstract class TextDocument
{
    /// <summary>Other people's text (paths, sheets, headers, names of types) as text that stays text.</summary>
    public abstract string Quote(string text);

    /// <summary>A heading; 1 is the title.</summary>
    public abstract void Heading(int level, string text);

    public abstract void Paragraph(string text);

    /// <summary>Lines that belong together.</summary>
    public abstract void List(IEnumerable<string> lines);

    /// <summary>What must not be overlooked.</summary>
    public virtual void Alarm(string text) => Paragraph(text);

    /// <summary>The few numbers that are looked for first, with what they count and a remark, which may be empty.</summary>
    public virtual void Figures(IEnumerable<(string Name, string Value, string Remark)> figures) =>
        List(figures.Select(figure => $"{figure.Name}: {figure.Value}{(figure.Remark.Length > 0 ? $" — {figure.Remark}" : "")}"));

    /// <summary>A table; each row has as many cells as there are headings.</summary>
    public abstract void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows);
}
