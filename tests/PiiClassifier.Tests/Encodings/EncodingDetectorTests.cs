using System.Text;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tests.Encodings;

public class EncodingDetectorTests
{
    private static string Folder => RepositoryFolder.Combine("tests", "Corpus", "encodings");

    public static TheoryData<string> CorpusFiles() =>
        [.. Directory.EnumerateDirectories(Folder).SelectMany(Directory.EnumerateFiles).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(CorpusFiles))]
    public void File_of_the_corpus_is_of_the_encoding_its_folder_says(string file)
    {
        Encoding? encoding = EncodingDetector.Detect(File.ReadAllBytes(Path.Combine(Folder, file)));

        Assert.Equal(Path.GetDirectoryName(file), encoding is null ? "not-text" : TextEncodings.NameOf(encoding));
    }

    [Theory]
    [MemberData(nameof(CorpusFiles))]
    public void File_cut_anywhere_after_its_first_half_is_of_the_same_encoding(string file)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, file));
        string expected = Path.GetDirectoryName(file)!;
        if (expected == "not-text" || file.Contains("two-damaged", StringComparison.Ordinal)) return;

        for (int length = bytes.Length / 2; length < bytes.Length && length < bytes.Length / 2 + 40; length++)
        {
            Encoding? encoding = EncodingDetector.Detect(bytes.AsSpan(0, length));
            // Before the first character that is not ASCII anything is UTF-8.
            if (expected != "iso-2022-jp" && Ascii.IsValid(bytes.AsSpan(0, length)) && !bytes.Contains((byte)0)) continue;
            Assert.Equal(expected, encoding is null ? "not-text" : TextEncodings.NameOf(encoding));
        }
    }
}
