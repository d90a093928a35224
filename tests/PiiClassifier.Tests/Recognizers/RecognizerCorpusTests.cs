using PiiClassifier.Recognizers;

namespace PiiClassifier.Tests.Recognizers;

/// <summary>
/// tests/Corpus/values/&lt;id&gt; holds values one a line: match.txt those that have the shape and no more, verified.txt those
/// that are verified, near-miss.txt those that a recognizer must refuse.
/// </summary>
public sealed class RecognizerCorpusTests
{
    private const int Fewest = 5;

    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Corpus", "values");

    public static TheoryData<string> Ids => [.. ValueRecognizers.BuiltIn.Select(recognizer => recognizer.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Recognizer_OnItsCorpus_SaysWhatTheFileNameSays(string id)
    {
        ValueRecognizer recognizer = ValueRecognizers.BuiltIn.Single(candidate => candidate.Id == id);
        string folder = Path.Combine(Root, id);
        Assert.True(Directory.Exists(folder), $"The recognizer '{id}' has no examples: add the folder tests/Corpus/values/{id}.");
        string[] shapes = Lines(folder, "match.txt");
        string[] verified = Lines(folder, "verified.txt");
        string[] misses = Lines(folder, "near-miss.txt");

        string[] wrong =
        [
            .. Differing(recognizer, shapes, ValueMatch.Shape),
            .. Differing(recognizer, verified, ValueMatch.Verified),
            .. Differing(recognizer, misses, ValueMatch.None),
        ];

        Assert.Empty(wrong);
        Assert.True(shapes.Length + verified.Length >= Fewest, $"tests/Corpus/values/{id} needs {Fewest} values in match.txt and verified.txt together.");
        Assert.True(misses.Length >= Fewest, $"tests/Corpus/values/{id} needs {Fewest} values in near-miss.txt.");
    }

    [Fact]
    public void Corpus_HoldsNoFolderWithoutARecognizerAndNoFileWithoutAMeaning()
    {
        string[] ids = [.. ValueRecognizers.BuiltIn.Select(recognizer => recognizer.Id)];

        Assert.Empty(Directory.GetDirectories(Root).Select(Path.GetFileName).Except(ids));
        Assert.Empty(Directory.GetFiles(Root, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Except(["match.txt", "verified.txt", "near-miss.txt"]));
    }

    private static string[] Lines(string folder, string file)
    {
        string path = Path.Combine(folder, file);
        return File.Exists(path) ? File.ReadAllLines(path) : [];
    }

    private static IEnumerable<string> Differing(ValueRecognizer recognizer, string[] values, ValueMatch expected) =>
        from value in values
        let match = RecognizerProbe.Match(recognizer, value)
        where match != expected
        select $"'{value}' is {match}, not {expected}";
}
