namespace PiiClassifier.Cli.Files;

/// <summary>Finds what to scan: the files, folders and patterns of the command line, then the names that another program wrote.</summary>
/// <param name="walk">Walks folders.</param>
/// <param name="arguments">Files, folders, patterns or <c>-</c>. One that is not there is found too: the scan tells.</param>
/// <param name="listed">Names of another program; to these the patterns of the walk apply as well.</param>
/// <param name="isListedOnce">Whether each name is listed once, so that none need be remembered: of a hundred million they would take some 20 GB.</param>
internal sealed class FileSearch(FileWalk walk, IReadOnlyList<string> arguments, IEnumerable<ListedName>? listed, bool isListedOnce = false)
{
    private const string CurrentFolder = "./";

    // Whoever names a folder and a file in it, or pipes a list in which find names both, wants the file once.
    private readonly HashSet<string>? _seen = arguments.Count > 1 || (listed is not null && !(isListedOnce && arguments.Count == 0)) ? new(StringComparer.Ordinal) : null;
    private int _ended;
    private bool _listEnded = listed is null;

    /// <summary>The files of patterns that left something out so far.</summary>
    public IReadOnlyList<IgnoreFileUse> IgnoreFiles => walk.IgnoreFiles;

    /// <summary>The arguments of which not all files were found so far; the list counts as its name for standard input.</summary>
    public IEnumerable<string> NotEnded => [.. arguments.Skip(_ended).Select(FileWalk.WithForwardSlashes), .. _listEnded ? [] : (string[])[FileScanner.StandardInput]];

    /// <summary>The folder that is walked for an argument; <see langword="null"/> for one that is a file or may be.</summary>
    public static string? FolderOf(string argument)
    {
        if (argument == FileScanner.StandardInput) return null;
        if (Directory.Exists(argument)) return argument;
        if (File.Exists(argument) || !GlobPattern.IsIn(argument)) return null;
        string folder = FolderOfGlob(FileWalk.WithForwardSlashes(argument));
        return folder.Length == 0 ? CurrentFolder : folder;
    }

    /// <summary>Finds the files, each once.</summary>
    public IEnumerable<FoundFile> Find()
    {
        foreach (string argument in arguments)
        {
            foreach (FoundFile file in FilesOf(argument).Where(IsNew)) yield return file;
            _ended++;
        }
        foreach (ListedName entry in listed ?? [])
        {
            foreach (FoundFile file in Listed(entry.Name == FileScanner.StandardInput ? entry with { Name = CurrentFolder + entry.Name } : entry).Where(IsNew)) yield return file;
        }
        _listEnded = true;
    }

    private IEnumerable<FoundFile> FilesOf(string argument)
    {
        if (argument == FileScanner.StandardInput) return [new FoundFile(argument, NamedDirectly: true)];
        if (Directory.Exists(argument)) return walk.Find(argument);
        if (File.Exists(argument) || !GlobPattern.IsIn(argument)) return [new FoundFile(FileWalk.WithForwardSlashes(argument), NamedDirectly: true)];
        return Matching(FileWalk.WithForwardSlashes(argument));
    }

    // A shell that does not expand patterns hands them over as they are, and so does whoever quotes them.
    private IEnumerable<FoundFile> Matching(string argument)
    {
        string folder = FolderOfGlob(argument);
        bool any = false;
        if (folder.Length == 0 || Directory.Exists(folder))
        {
            // The slash in front: a pattern of a path starts at its folder.
            var pattern = new GlobPattern("/" + argument[folder.Length..]);
            foreach (FoundFile file in walk.Find(folder.Length == 0 ? CurrentFolder : folder, pattern))
            {
                any = true;
                yield return folder.Length == 0 ? file with { Path = file.Path[CurrentFolder.Length..] } : file;
            }
        }
        if (!any) yield return new FoundFile(argument, NamedDirectly: true);
    }

    private static string FolderOfGlob(string argument) => argument[..(argument.LastIndexOf('/', argument.IndexOf('*', StringComparison.Ordinal)) + 1)];

    private IEnumerable<FoundFile> Listed(ListedName entry)
    {
        string path = FileWalk.WithForwardSlashes(entry.Name);
        string relative = path.StartsWith(CurrentFolder, StringComparison.Ordinal) ? path[CurrentFolder.Length..] : path.TrimStart('/');
        if (walk.Excludes(relative)) return [];
        if (Directory.Exists(entry.Name)) return walk.Find(entry.Name);
        return walk.Includes(relative) ? [new FoundFile(path, NamedDirectly: false) { ListedSize = entry.Size }] : [];
    }

    private bool IsNew(FoundFile file) => _seen is null || file.Path == FileScanner.StandardInput || _seen.Add(Path.GetFullPath(file.Path));
}
