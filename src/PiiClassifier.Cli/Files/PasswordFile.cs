using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Files;

/// <summary>Reads the passwords to try: one a line, in UTF-8. They are written nowhere; a file keeps them out of the list of processes and the history of the shell.</summary>
internal static class PasswordFile
{
    /// <exception cref="WrongUsageException">The file cannot be read.</exception>
    public static IReadOnlyList<string> Read(string file, Words words)
    {
        try
        {
            return [.. File.ReadAllLines(file).Where(static line => line.Length > 0).Distinct(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongUsageException(words.Format("passwords-not-read", TerminalText.OneLine(file), TerminalText.OneLine(exception.Message)));
        }
    }
}
