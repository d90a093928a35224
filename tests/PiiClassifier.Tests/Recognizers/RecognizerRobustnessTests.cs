using PiiClassifier.Recognizers;

namespace PiiClassifier.Tests.Recognizers;

public sealed class RecognizerRobustnessTests
{
    private const string Alphabet = "0123456789-- //..:,@()ABCabcSHR年月日歳円記号番第品川あ¥\\〒+~'\"°U$eyJx{}";

    [Fact]
    public void Match_OnArbitraryAdmittedText_NeverThrows()
    {
        var random = new Random(1);
        for (int n = 0; n < 1_000; n++)
        {
            // Half of the values are mostly digits, else few would pass the filters.
            int letters = random.Next(2) == 0 ? 12 : Alphabet.Length;
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Alphabet[random.Next(letters)]));
            foreach (ValueRecognizer recognizer in ValueRecognizers.BuiltIn) RecognizerProbe.Match(recognizer, text);
        }
    }
}
