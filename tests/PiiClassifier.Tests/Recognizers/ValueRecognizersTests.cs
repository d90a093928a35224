using System.Text.RegularExpressions;
using PiiClassifier.Recognizers;

namespace PiiClassifier.Tests.Recognizers;

public sealed partial class ValueRecognizersTests
{
    [Fact]
    public void BuiltIn_NamesEveryRecognizerOfTheLibraryOnce()
    {
        Type[] listed = [.. ValueRecognizers.BuiltIn.Select(recognizer => recognizer.GetType())];
        IEnumerable<string> missing =
            from type in typeof(ValueRecognizer).Assembly.GetTypes()
            where type.IsSubclassOf(typeof(ValueRecognizer)) && !type.IsAbstract && !type.IsNested && !listed.Contains(type)
            select $"Add to ValueRecognizers.BuiltIn: new {type.Name}(),";

        Assert.Empty(missing);
        Assert.Equal(listed.Distinct(), listed);
    }

    [Fact]
    public void BuiltIn_HasUniqueIdsInKebabCase()
    {
        string[] ids = [.. ValueRecognizers.BuiltIn.Select(recognizer => recognizer.Id)];

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches(KebabCase(), id));
    }

    [Fact]
    public void BuiltIn_StatesChancesAboveZeroAndUpToOne()
    {
        Assert.All(ValueRecognizers.BuiltIn, recognizer =>
        {
            Assert.InRange(recognizer.ChanceOfShape, double.Epsilon, 1);
            Assert.InRange(recognizer.ChanceOfVerified, double.Epsilon, recognizer.ChanceOfShape);
        });
    }

    [Fact]
    public void BuiltIn_StatesBoundsThatAValueCanMeet()
    {
        Assert.All(ValueRecognizers.BuiltIn, recognizer =>
        {
            Assert.InRange(recognizer.MinLength, 1, recognizer.MaxLength);
            Assert.InRange(recognizer.MaxLength, 1, CellFolder.MaxLength);
            Assert.Equal(recognizer.Required, recognizer.Allowed & recognizer.Required);
        });
    }

    [Fact]
    public void Match_OnArbitraryAdmittedText_NeverThrowsAndNeverAllocates()
    {
        const string Alphabet = "0123456789-- //..:,@()ABCabcSHR年月日歳円記号番第品川あ¥\\〒+~'\"°U$eyJx{}";
        var random = new Random(20251101);
        var folder = new CellFolder();
        char[] text = new char[40];
        // The first calls build static tables.
        for (int i = 0; i < 20_000; i++) TryOne();
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int i = 0; i < 20_000; i++) TryOne();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void TryOne()
        {
            int length = random.Next(1, text.Length);
            // Half of the values are mostly digits, else few would pass the filters.
            int letters = random.Next(2) == 0 ? 12 : Alphabet.Length;
            for (int i = 0; i < length; i++) text[i] = Alphabet[random.Next(letters)];
            if (!folder.TryFold(text.AsSpan(0, length), out CellText cell)) return;
            for (int i = 0; i < ValueRecognizers.BuiltIn.Count; i++)
            {
                ValueRecognizer recognizer = ValueRecognizers.BuiltIn[i];
                if (recognizer.Admits(cell.Classes, cell.Text.Length)) recognizer.Match(cell);
            }
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
