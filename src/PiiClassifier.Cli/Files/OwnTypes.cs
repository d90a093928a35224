using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Output;
using PiiClassifier.Scanning;
using PiiClassifier.TypeFiles;

namespace PiiClassifier.Cli.Files;

/// <summary>Finds and reads the files with types of the user's own.</summary>
internal static class OwnTypes
{
    /// <summary>Adds the types of the files that were named, or of those that lie beside the data.</summary>
    /// <param name="options">What to add to.</param>
    /// <param name="named">The files; none to look beside the data.</param>
    /// <param name="paths">The files and folders that are scanned.</param>
    /// <param name="error">Told which files were read.</param>
    /// <param name="words">In which language.</param>
    /// <exception cref="WrongUsageException">A file cannot be read, is wrong, or has a type that another file has.</exception>
    public static PiiScannerOptions AddTo(PiiScannerOptions options, IReadOnlyList<string> named, IEnumerable<string> paths, TextWriter error, Words words)
    {
        // A pipe beside the data would be waited for; one that is named is what a shell makes of <(command).
        IEnumerable<string> files = named.Count > 0 ? named : paths.Select(BesideData).Where(file => File.Exists(file) && !SpecialFiles.IsSpecial(file)).Distinct(StringComparer.Ordinal);
        foreach (string file in files)
        {
            try
            {
                using FileStream stream = File.OpenRead(file);
                TypeFile types = TypeFile.Read(stream);
                options = options.With(types);
                error.WriteLine(words.Format("types-read", TerminalText.OneLine(file), types.Types.Count));
            }
            catch (Exception exception) when (exception is TypeFileException or ArgumentException or IOException or UnauthorizedAccessException)
            {
                throw new WrongUsageException(words.Format("types-not-read", TerminalText.OneLine(file), TerminalText.OneLine(exception.Message)));
            }
        }
        return options;
    }

    private static string BesideData(string path)
    {
        if (path is "" or FileScanner.StandardInput) return "";
        string? folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path);
        return folder is null ? "" : Path.Combine(folder, TypeFile.DefaultName);
    }
}
