namespace PiiClassifier.Cli.Commands;

/// <summary>The arguments parse but ask for what cannot be: ends the command with <see cref="ExitCodes.WrongUsage"/>.</summary>
internal sealed class WrongUsageException(string message) : Exception(message);
