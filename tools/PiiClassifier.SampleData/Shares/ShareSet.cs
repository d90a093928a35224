using PiiClassifier.SampleData.Vocabulary;

namespace PiiClassifier.SampleData.Shares;

/// <summary>A file share as an office has it: folders of departments, tables beside documents, and one file in ten broken, protected or odd.</summary>
public static class ShareSet
{
    private const int OddOneIn = 10;
    private static readonly string[] Years = ["令和4年度", "令和5年度", "令和6年度", "令和7年度"];
    private static readonly string[] Matters = ["名簿", "台帳", "照会", "予算", "決算", "調査", "システム移行", "作業中", "旧", "引継ぎ"];

    /// <summary>Writes the share and its manifest beside it.</summary>
    /// <param name="share">The folder; not there yet, or empty.</param>
    /// <param name="files">How many files; a few more where two belong together.</param>
    /// <param name="seed">Decides everything, but for what the system and the rights of who runs it allow.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="ArgumentException">There is something in the folder.</exception>
    public static IReadOnlyList<ShareFile> Write(string share, int files, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(files, 1);
        if (Directory.Exists(share) && Directory.EnumerateFileSystemEntries(share).Any()) throw new ArgumentException("There is something in the folder.", nameof(share));
        ShareKind[] usual = [.. Deck(UsualFiles.All), .. Deck(OtherFiles.All)];
        // In turn, and oftener in a small share, so that it has some of each.
        int oddOneIn = Math.Clamp(files / OddFiles.All.Count, 2, OddOneIn);
        List<ShareFile> manifest = new(files);
        for (int number = 0; number < files; number++)
        {
            SeededRandom random = SeededRandom.For(seed, FormattableString.Invariant($"share-{number}"));
            ShareKind kind = number % oddOneIn == oddOneIn - 1 ? OddFiles.All[number / oddOneIn % OddFiles.All.Count] : random.Pick(usual);
            string folder = DrawFolder(random);
            Directory.CreateDirectory(Path.Combine(share, folder));
            kind.Write(new SharePlace(share, folder, number, kind.Name, random, manifest));
        }
        ShareManifest.Write(ShareManifest.PathFor(share), manifest);
        return manifest;
    }

    private static IEnumerable<ShareKind> Deck(IReadOnlyList<ShareKind> kinds) => kinds.SelectMany(kind => Enumerable.Repeat(kind, kind.Weight));

    private static string DrawFolder(SeededRandom random)
    {
        List<string> parts = [random.Pick(WordLists.Bureaus), random.Pick(WordLists.Departments)];
        if (random.Chance(0.8)) parts.Add(random.Pick(Years));
        if (random.Chance(0.5)) parts.Add(random.Pick(Matters));
        return string.Join('/', parts);
    }
}
