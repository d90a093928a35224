using PiiClassifier.SampleData.Tables;

namespace PiiClassifier.SampleData.Shares;

/// <summary>Where one file of a share goes and what decides about it; notes for the manifest what is written.</summary>
/// <param name="root">The share.</param>
/// <param name="folder">Below it, with forward slashes.</param>
/// <param name="number">Of the file; in its name, so that none is written twice.</param>
/// <param name="kind">What it is.</param>
/// <param name="random">Decides everything.</param>
/// <param name="manifest">What is written so far.</param>
internal sealed class SharePlace(string root, string folder, int number, string kind, SeededRandom random, List<ShareFile> manifest)
{
    private static readonly string[] Before = ["", "", "", "", "【秘】", "R7_", "20250401_", "（確定）", "コピー ～ "];
    private static readonly string[] Behind = ["", "", "", "", "（最新版）", "_提出用", "_最終", " - コピー", "（修正）", "_v2"];

    public SeededRandom Random => random;

    /// <summary>A name as people give them.</summary>
    public string Name(string title, string ending) => FormattableString.Invariant($"{random.Pick(Before)}{title}{random.Pick(Behind)}_{number:00000}{ending}");

    public string FullPath(string name) => Path.Combine(root, folder, name);

    /// <summary>Writes a file whose content does not depend on a table.</summary>
    public void Add(string name, byte[] content, bool? personal, params string[] statuses)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(name))!);
        File.WriteAllBytes(FullPath(name), content);
        Note(name, personal, statuses);
    }

    /// <summary>Writes a file that holds tables which a scan should read whole.</summary>
    public void Add(string name, byte[] content, params SampleTable[] tables)
    {
        Add(name, content, TableContents.IsPersonal(tables), ShareStatus.Scanned);
        // People whom two tables name are counted by name there, and by who they are here.
        if (tables.Length == 1) manifest[^1] = manifest[^1] with { Persons = tables[0].Persons };
    }

    /// <summary>Notes what was written otherwise.</summary>
    public void Note(string name, bool? personal, params string[] statuses) => manifest.Add(new ShareFile(PathOf(name), kind, statuses, personal, null));

    /// <summary>Notes that something else is right for the file that was added last.</summary>
    public void Correct(bool? personal, params string[] statuses) => manifest[^1] = manifest[^1] with { Personal = personal, Persons = null, Statuses = statuses };

    /// <summary>Notes that the file that was added last is called something else by now.</summary>
    public void CorrectName(string name) => manifest[^1] = manifest[^1] with { Path = PathOf(name) };

    private string PathOf(string name) => folder + "/" + name;
}
