using PiiClassifier.Recognizers;

namespace PiiClassifier.Tests.Recognizers;

/// <summary>Shows a recognizer a value as a scan does: folded, and only when its characters and length are admitted.</summary>
internal static class RecognizerProbe
{
    public static ValueMatch Match(ValueRecognizer recognizer, string value)
    {
        if (!new CellFolder().TryFold(value, out CellText cell)) return ValueMatch.None;
        return recognizer.Admits(cell.Classes, cell.Text.Length) ? recognizer.Match(cell) : ValueMatch.None;
    }
}
