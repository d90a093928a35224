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

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
