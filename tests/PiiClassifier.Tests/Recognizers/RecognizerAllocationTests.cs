using PiiClassifier.Recognizers;

namespace PiiClassifier.Tests.Recognizers;

public sealed class RecognizerAllocationTests
{
    private const string Alphabet = "0123456789-- //..:,@()ABCabcSHR年月日歳円記号番第品川あ¥\\〒+~'\"°U$eyJx{}";

    [Fact]
    public void Match_OnArbitraryAdmittedText_NeverThrowsAndNeverAllocates()
    {
        // A collection by another thread is counted to this one now and then; what a recognizer allocates is there every time.
        long[] least = new long[ValueRecognizers.BuiltIn.Count];
        Array.Fill(least, long.MaxValue);
        ShowValues(new Random(0), new long[least.Length]); // Builds tables and compiles methods.

        for (int round = 1; round <= 8; round++)
        {
            long[] allocated = new long[least.Length];
            ShowValues(new Random(1), allocated);
            for (int i = 0; i < least.Length; i++) least[i] = Math.Min(least[i], allocated[i]);
        }

        Assert.Empty(ValueRecognizers.BuiltIn.Where((_, i) => least[i] > 0).Select(recognizer => recognizer.Id));
    }

    private static void ShowValues(Random random, long[] allocated)
    {
        var folder = new CellFolder();
        char[] text = new char[40];
        for (int n = 0; n < 1_000; n++)
        {
            int length = random.Next(1, text.Length);
            // Half of the values are mostly digits, else few would pass the filters.
            int letters = random.Next(2) == 0 ? 12 : Alphabet.Length;
            for (int i = 0; i < length; i++) text[i] = Alphabet[random.Next(letters)];
            if (!folder.TryFold(text.AsSpan(0, length), out CellText cell)) continue;
            for (int i = 0; i < allocated.Length; i++)
            {
                ValueRecognizer recognizer = ValueRecognizers.BuiltIn[i];
                if (!recognizer.Admits(cell.Classes, cell.Text.Length)) continue;
                long before = GC.GetAllocatedBytesForCurrentThread();
                recognizer.Match(cell);
                allocated[i] += GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }
    }
}
